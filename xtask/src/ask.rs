//! Questions: a prediction before an output, whose right and wrong answers come from what was run or explored.
//! README.md, "Adding a question", says how they are written.

use anyhow::{Context, Result, ensure};

use crate::explore::{End, Outcome, Record};
use crate::project::{Kind, Project};

/// A question about a program.
pub struct Question {
    pub text: String,
    pub choices: Vec<Choice>,
}

/// An answer that one may give.
pub struct Choice {
    pub is_right: bool,
    pub answer: String,
    pub why: String,
}

impl Choice {
    /// The answer as the page shows it: outputs and codes as code, the rest in words.
    pub fn shown(&self) -> String {
        match &*self.answer {
            "stuck" => "It gets stuck.".to_owned(),
            "panic" => "It panics.".to_owned(),
            "it compiles" => "It compiles.".to_owned(),
            code if is_error_code(code) => format!("The compiler refuses it: `{code}`."),
            answer => format!("`{answer}`"),
        }
    }
}

/// Whether an answer is the code of a compiler's error, e.g. `E0382`.
fn is_error_code(answer: &str) -> bool {
    let digits = answer.strip_prefix('E').unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a question from the text of its directive, without the program's id.
///
/// Fails if it has no words, or not at least one right and one wrong answer, each with its reason.
pub fn parse(text: &str) -> Result<Question> {
    let mut question = Question {
        text: String::new(),
        choices: Vec::new(),
    };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let sign = line
            .split_at_checked(2)
            .filter(|(sign, _)| ["+ ", "- "].contains(sign));
        match (sign, question.choices.last_mut()) {
            (Some((sign, rest)), _) => {
                let parts = match rest.strip_prefix('`') {
                    Some(quoted) => quoted.split_once("`: "),
                    None => rest.split_once(": "),
                };
                let (answer, why) = parts.with_context(|| {
                    format!("`{line}` gives no reason: write it behind the answer and a colon")
                })?;
                let (answer, why) = (answer.to_owned(), why.to_owned());
                question.choices.push(Choice {
                    is_right: sign == "+ ",
                    answer,
                    why,
                });
            }
            (None, Some(choice)) => choice.why.push_str(&format!(" {line}")),
            (None, None) => question.text.push_str(&format!("{line} ")),
        }
    }
    ensure!(
        !question.text.is_empty(),
        "a question begins with its words, below the program's id"
    );
    for (is_right, sign) in [(true, '+'), (false, '-')] {
        ensure!(
            question
                .choices
                .iter()
                .any(|choice| choice.is_right == is_right),
            "a question has at least one right and one wrong answer: add a line that begins with `{sign} `"
        );
    }
    Ok(question)
}

/// Checks that the right answers are among what the program can do, and that the wrong ones are not.
///
/// Fails where a wrong answer cannot be known to be wrong: where not every schedule was explored.
pub fn check(question: &Question, project: &Project) -> Result<()> {
    let truths = truths(project)?;
    for choice in &question.choices {
        let is_true = truths.contains(&choice.answer);
        ensure!(
            is_true == choice.is_right,
            "the answer `{}` is {}: what {} can do is {}",
            choice.answer,
            if is_true {
                "possible, and the question calls it wrong"
            } else {
                "impossible, and the question calls it right"
            },
            project.place(),
            truths
                .iter()
                .map(|truth| format!("`{truth}`"))
                .collect::<Vec<_>>()
                .join(", ")
        );
    }
    Ok(())
}

/// All that a program can do, as answers.
fn truths(project: &Project) -> Result<Vec<String>> {
    if project.kind == Kind::Refused {
        let error = project.shown("error.txt")?;
        let codes = crate::check::headlines(&error)
            .into_iter()
            .map(|(code, _)| code);
        return Ok(codes.collect());
    }
    let as_answer = |output: &str| output.trim_end().replace('\n', " / ");
    let Some(record) = Record::of(project)? else {
        let varies = project.settings.any_order || project.has("output.pattern");
        ensure!(
            !varies,
            "the output of {} varies: explore it before asking",
            project.place()
        );
        return Ok(vec![as_answer(&project.shown("output.txt")?)]);
    };
    ensure!(
        record.all,
        "not every schedule of {} was explored, so no answer can be known to be wrong",
        project.place()
    );
    let answer = |outcome: &Outcome| match outcome.end {
        End::Done => as_answer(&outcome.output),
        End::Panic => "panic".to_owned(),
        End::Stuck => "stuck".to_owned(),
        End::Endless => "endless".to_owned(),
    };
    Ok(record.outcomes.iter().map(answer).collect())
}

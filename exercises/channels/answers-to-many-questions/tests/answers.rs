use answers_to_many_questions::{Question, ask_all};
use shuttle::sync::mpsc;
use shuttle::thread;

/// A server that collects two questions, and answers the later one first.
/// It has no answer to question 0.
fn ask_server(ids: &'static [u32]) -> Vec<Option<u32>> {
    let (server, inbox) = mpsc::channel::<Question>();
    let answering = thread::spawn(move || {
        let mut questions: Vec<_> = inbox.iter().take(2).collect();
        while let Some(Question { id, reply }) = questions.pop() {
            if id != 0 {
                let _ = reply.send(id * 10);
            }
        }
    });
    let answers = ask_all(&server, ids);
    drop(server);
    answering.join().expect("the server panicked");
    answers
}

#[test]
fn answers_are_in_the_order_of_the_questions() {
    let check = || assert_eq!(ask_server(&[1, 2]), [Some(10), Some(20)]);
    shuttle::check_dfs(check, None);
}

#[test]
fn one_question_has_no_answer() {
    let check = || assert_eq!(ask_server(&[0, 2]), [None, Some(20)]);
    shuttle::check_dfs(check, None);
}

//! The copy of a program for the explorer: the same lines, in which each statement says where it stands, and
//! each lock has a name.

use anyhow::{Result, bail};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::project::{Every, Explore, Project};

/// The texts of a program's copy.
pub struct Copy {
    /// Each file's name and text.
    pub files: Vec<(String, String)>,
    /// From how many values a random number is taken: `select!` chooses the branch that it looks at first.
    pub random_values: usize,
}

/// Copies a program for the explorer. Fails, naming the line, if it has what cannot be explored.
pub fn instrument(listing: &Project) -> Result<Copy> {
    let mut copy = Copy {
        files: Vec::new(),
        random_values: 1,
    };
    let is_weak = listing.settings.explore == Some(Explore::Every(Every::Weak));
    for (number, file) in listing.sources.files.iter().enumerate() {
        let place = format!("{}/src/{}", listing.place(), file.name);
        let parsed = match syn::parse_file(&file.text) {
            Ok(parsed) => parsed,
            Err(error) => bail!("{place}:{}: {error}", error.span().start().line),
        };
        let mut marks = Marks {
            text: &file.text,
            file: number,
            inserts: Vec::new(),
            names: Vec::new(),
            random_values: 1,
            refused: None,
        };
        marks.visit_file(&parsed);
        if let Some((line, why)) = marks.refused {
            bail!("{place}:{line}: {why}");
        }
        let is_main = number == 0;
        if let Some(item) = parsed.items.first() {
            let head = match (is_main, is_weak) {
                (true, true) => "extern crate explorer_weak as std; ",
                (true, false) => "extern crate explorer as std; ",
                (false, _) => "",
            };
            marks.insert_first(item.span(), format!("{head}{PRELUDE}"));
        }
        let mut text = marks.applied();
        if is_main {
            text = format!(
                "#![no_std] #![allow(warnings)] {text}\nfn main() {{ std::explore(program_main) }}\n"
            );
        }
        copy.random_values = lcm(copy.random_values, marks.random_values);
        copy.files.push((file.name.clone(), text));
    }
    Ok(copy)
}

/// The compiler puts it into scope by itself where std is std.
const PRELUDE: &str = "use std::prelude::rust_2024::*; ";

/// What keeps its value from one schedule to the next, if it is static.
const KEEPS: [&str; 9] = [
    "Mutex",
    "RwLock",
    "Atomic",
    "Cell",
    "Condvar",
    "Once",
    "Lazy",
    "Barrier",
    "Semaphore",
];

/// What waits for time, which the explorer has not.
const WAITS_FOR_TIME: [&str; 6] = [
    "recv_timeout",
    "wait_timeout",
    "wait_timeout_while",
    "park_timeout",
    "timeout",
    "timeout_at",
];

struct Marks<'a> {
    text: &'a str,
    /// The file's number.
    file: usize,
    /// What is inserted at which byte, in this order where it is the same byte.
    inserts: Vec<(usize, String)>,
    /// The variables and fields that what is visited is assigned to.
    names: Vec<String>,
    random_values: usize,
    /// The first line that cannot be explored, and why.
    refused: Option<(usize, String)>,
}

impl Marks<'_> {
    fn insert(&mut self, at: usize, text: String) {
        self.inserts.push((at, text));
    }

    fn insert_first(&mut self, span: Span, text: String) {
        self.inserts.insert(0, (span.byte_range().start, text));
    }

    fn applied(&self) -> String {
        let mut inserts: Vec<&(usize, String)> = self.inserts.iter().collect();
        inserts.sort_by_key(|(at, _)| *at);
        let mut text = String::new();
        let mut done = 0;
        for (at, insert) in inserts {
            text.push_str(&self.text[done..*at]);
            text.push_str(insert);
            done = *at;
        }
        text + &self.text[done..]
    }

    fn source(&self, span: Span) -> &str {
        &self.text[span.byte_range()]
    }

    /// Says, before what stands at `span`, which line it is.
    fn mark(&mut self, span: Span, tries: bool) {
        let line = span.start().line;
        let mark = format!("std::at({}, {line}, {tries}); ", self.file);
        self.insert(span.byte_range().start, mark);
    }

    /// Visits an expression, and puts it into a block that says its line first.
    fn wrap(&mut self, expr: &syn::Expr) {
        use syn::Expr::{Block, Lit, Path};
        if matches!(expr, Block(_) | Lit(_) | Path(_)) {
            return self.visit_expr(expr);
        }
        let bytes = expr.span().byte_range();
        self.insert(bytes.start, "{ ".to_owned());
        self.mark(expr.span(), self.source(expr.span()).contains("try_"));
        self.visit_expr(expr);
        self.insert(bytes.end, " }".to_owned());
    }

    /// Before a loop looks whether it goes on, it is at its first line again.
    fn turns(&mut self, body: &syn::Block, head: Span) {
        let braces = body.brace_token.span;
        self.insert(braces.open().byte_range().end, " {".to_owned());
        let tries = self.source(head).contains("try_");
        let (file, line) = (self.file, head.start().line);
        let mark = format!("}} std::at({file}, {line}, {tries}); ");
        self.insert(braces.close().byte_range().start, mark);
    }

    fn refuse(&mut self, span: Span, why: String) {
        self.refused.get_or_insert((span.start().line, why));
    }

    fn waits_for_time(&mut self, ident: &syn::Ident) {
        if WAITS_FOR_TIME.iter().any(|name| ident == name) {
            let why = format!(
                "`{ident}` waits for time, which is not explored: wait without a limit, or remove `explore`"
            );
            self.refuse(ident.span(), why);
        }
    }
}

impl<'ast> Visit<'ast> for Marks<'_> {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        let outer = std::mem::take(&mut self.names);
        for statement in &block.stmts {
            if !matches!(statement, syn::Stmt::Item(_)) {
                let tries = self.source(statement.span()).contains("try_");
                self.mark(statement.span(), tries);
            }
            self.visit_stmt(statement);
        }
        // What was bound here is dropped at the closing brace, unless the block has a value.
        let has_value = match block.stmts.last() {
            Some(syn::Stmt::Expr(expr, None)) => match expr {
                syn::Expr::ForLoop(_) | syn::Expr::While(_) => false,
                syn::Expr::If(branch) => branch.else_branch.is_some(),
                _ => true,
            },
            _ => false,
        };
        if !has_value && !block.stmts.is_empty() {
            self.mark(block.brace_token.span.close(), false);
        }
        self.names = outer;
    }

    fn visit_expr_for_loop(&mut self, node: &'ast syn::ExprForLoop) {
        visit::visit_expr_for_loop(self, node);
        self.turns(&node.body, node.expr.span());
    }

    fn visit_expr_while(&mut self, node: &'ast syn::ExprWhile) {
        visit::visit_expr_while(self, node);
        self.turns(&node.body, node.cond.span());
    }

    fn visit_expr_closure(&mut self, node: &'ast syn::ExprClosure) {
        self.wrap(&node.body);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        self.visit_pat(&node.pat);
        self.wrap(&node.body);
    }

    fn visit_local(&mut self, node: &'ast syn::Local) {
        let init = node.init.as_ref();
        let pattern = match &node.pat {
            syn::Pat::Type(typed) => &*typed.pat,
            pattern => pattern,
        };
        match (pattern, init.map(|init| &*init.expr)) {
            (syn::Pat::Tuple(names), Some(syn::Expr::Tuple(values))) => {
                for (name, value) in names.elems.iter().zip(&values.elems) {
                    self.named(name, value);
                }
            }
            (name, Some(value)) => self.named(name, value),
            (_, None) => {}
        }
        if let Some((_, otherwise)) = init.and_then(|init| init.diverge.as_ref()) {
            self.visit_expr(otherwise);
        }
    }

    fn visit_field_value(&mut self, node: &'ast syn::FieldValue) {
        if let syn::Member::Named(name) = &node.member {
            self.names.push(name.to_string());
            visit::visit_field_value(self, node);
            self.names.pop();
        } else {
            visit::visit_field_value(self, node);
        }
    }

    fn visit_expr_call(&mut self, node: &'ast syn::ExprCall) {
        let function = self.source(node.func.span()).replace(' ', "");
        let is_made = ["Mutex::new", "RwLock::new", "Semaphore::new"]
            .iter()
            .any(|made| function == *made || function.ends_with(&format!("::{made}")));
        let name = match &self.names[..] {
            [] => "lock".to_owned(),
            // The field says more only where one variable has several locks.
            [name, fields @ ..] if name.ends_with('.') => format!("{name}{}", fields.join(".")),
            [name, ..] => name.clone(),
        };
        let bytes = node.span().byte_range();
        if is_made {
            self.insert(bytes.start, format!("std::named!({name:?}, "));
        }
        if let syn::Expr::Path(path) = &*node.func
            && let Some(last) = path.path.segments.last()
        {
            self.waits_for_time(&last.ident);
        }
        visit::visit_expr_call(self, node);
        if is_made {
            self.insert(bytes.end, ")".to_owned());
        }
    }

    fn visit_expr_method_call(&mut self, node: &'ast syn::ExprMethodCall) {
        self.waits_for_time(&node.method);
        visit::visit_expr_method_call(self, node);
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        if node
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "select")
        {
            let tokens = node.tokens.clone().into_iter();
            let tokens: Vec<String> = tokens.map(|token| token.to_string()).collect();
            if tokens.first().is_none_or(|first| first != "biased") {
                let arrows = tokens.windows(2).filter(|pair| *pair == ["=", ">"]).count();
                self.random_values = lcm(self.random_values, arrows.max(1));
            }
        }
    }

    fn visit_item_static(&mut self, node: &'ast syn::ItemStatic) {
        let of_type = self.source(node.ty.span());
        let is_mutable = matches!(node.mutability, syn::StaticMutability::Mut(_));
        if is_mutable || KEEPS.iter().any(|keeps| of_type.contains(keeps)) {
            let why = format!(
                "the `static` {} keeps its value from one schedule to the next: make it a local variable, or remove \
                 `explore`",
                node.ident
            );
            self.refuse(node.static_token.span, why);
        }
    }

    // Constants are computed by the compiler.
    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}
    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}
    fn visit_expr_const(&mut self, _: &'ast syn::ExprConst) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}

    fn visit_item_fn(&mut self, node: &'ast syn::ItemFn) {
        if node.sig.ident == "main" && self.file == 0 {
            self.insert(
                node.sig.ident.span().byte_range().start,
                "program_".to_owned(),
            );
        }
        if node.sig.constness.is_none() {
            visit::visit_item_fn(self, node);
        }
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        if node.sig.constness.is_none() {
            visit::visit_impl_item_fn(self, node);
        }
    }

    fn visit_item_mod(&mut self, node: &'ast syn::ItemMod) {
        let is_test = node.attrs.iter().any(|attr| attr.path().is_ident("cfg"));
        if let (Some((brace, _)), false) = (&node.content, is_test) {
            self.insert(brace.span.open().byte_range().end, format!(" {PRELUDE}"));
            visit::visit_item_mod(self, node);
        }
    }
}

impl Marks<'_> {
    /// Visits what is assigned to the variable in `pattern`.
    fn named(&mut self, pattern: &syn::Pat, value: &syn::Expr) {
        let outer = std::mem::take(&mut self.names);
        if let syn::Pat::Ident(name) = pattern {
            let source = self.source(value.span());
            let locks =
                source.matches("Mutex::new(").count() + source.matches("RwLock::new(").count();
            let dot = if locks > 1 && source.contains(": ") {
                "."
            } else {
                ""
            };
            self.names = vec![format!("{}{dot}", name.ident)];
        }
        self.visit_expr(value);
        self.names = outer;
    }
}

fn lcm(one: usize, other: usize) -> usize {
    let multiple = (1..)
        .map(|times| one * times)
        .find(|multiple| multiple % other == 0);
    multiple.expect("one times the other is one")
}

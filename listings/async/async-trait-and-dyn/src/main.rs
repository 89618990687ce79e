use std::pin::Pin;

type Sent<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

trait Notifier {
    fn notify(&self, text: &str) -> impl Future<Output = bool> + Send;
}

trait DynNotifier: Send + Sync {
    fn notify_boxed<'a>(&'a self, text: &'a str) -> Sent<'a>;
}

impl<N: Notifier + Send + Sync> DynNotifier for N {
    fn notify_boxed<'a>(&'a self, text: &'a str) -> Sent<'a> {
        Box::pin(self.notify(text))
    }
}

struct Mail {
    address: String,
}

impl Notifier for Mail {
    async fn notify(&self, text: &str) -> bool {
        println!("mail to {}: {text}", self.address);
        true
    }
}

struct Pager;

impl Notifier for Pager {
    async fn notify(&self, text: &str) -> bool {
        println!("pager: {text}");
        true
    }
}

async fn notify_all(notifiers: Vec<Box<dyn DynNotifier>>) {
    for notifier in notifiers {
        if !notifier.notify_boxed("the disk is full").await {
            println!("a message was not sent");
        }
    }
}

#[tokio::main]
async fn main() {
    let address = "ada@example.org".to_string();
    let task = tokio::spawn(notify_all(vec![
        Box::new(Mail { address }),
        Box::new(Pager),
    ]));
    task.await.expect("notifying does not panic");
}

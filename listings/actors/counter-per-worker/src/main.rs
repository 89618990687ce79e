mod clients;

use std::error::Error;
use std::sync::Mutex;

use actix_web::{App, HttpServer, web};

async fn visit(visits: web::Data<Mutex<u32>>) -> String {
    let mut count = visits.lock().expect("a handler panicked");
    *count += 1;
    format!("visit {count}")
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = HttpServer::new(|| {
        let visits = web::Data::new(Mutex::new(0_u32));
        App::new()
            .app_data(visits)
            .route("/visit", web::get().to(visit))
    })
    .workers(2)
    .bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    clients::visit_four_times(server.run(), address).await
}

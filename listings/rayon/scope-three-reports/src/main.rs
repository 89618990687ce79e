struct Request {
    status: u16,
    bytes: u64,
    millis: u32,
}

fn request(status: u16, bytes: u64, millis: u32) -> Request {
    Request {
        status,
        bytes,
        millis,
    }
}

fn total_bytes(requests: &[Request]) -> u64 {
    requests.iter().map(|request| request.bytes).sum()
}

fn failed_requests(requests: &[Request]) -> usize {
    requests
        .iter()
        .filter(|request| request.status >= 400)
        .count()
}

fn longest_wait(requests: &[Request]) -> Option<u32> {
    requests.iter().map(|request| request.millis).max()
}

fn main() {
    let requests = [
        request(200, 512, 12),
        request(404, 80, 3),
        request(200, 4096, 90),
    ];
    let (mut bytes, mut failed, mut longest) = (0, 0, None);

    rayon::scope(|scope| {
        scope.spawn(|_| bytes = total_bytes(&requests));
        scope.spawn(|_| failed = failed_requests(&requests));
        scope.spawn(|_| longest = longest_wait(&requests));
    });

    println!("{bytes} bytes, {failed} failed");
    if let Some(millis) = longest {
        println!("the longest wait: {millis} ms");
    }
}

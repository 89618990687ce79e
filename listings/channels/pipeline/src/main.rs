use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

const ROOM: usize = 2;
const SLIPS: [&str; 5] = ["soup 2", "bread 1", "tea", "cake three", "soup 4"];

type Parsed = Result<u32, String>;

fn read_slips(slips: SyncSender<&'static str>) {
    for slip in SLIPS {
        if slips.send(slip).is_err() {
            return;
        }
    }
    println!("reader: that was the last slip");
}

fn parse(slip: &str) -> Parsed {
    let (_, number) = slip
        .split_once(' ')
        .ok_or_else(|| format!("{slip}: how many"))?;
    number.parse().map_err(|_| format!("{slip}: not a number"))
}

fn parse_slips(slips: Receiver<&'static str>, parsed: SyncSender<Parsed>) {
    for slip in slips {
        if parsed.send(parse(slip)).is_err() {
            return;
        }
    }
    println!("parser: the reader has hung up");
}

fn add_up(parsed: Receiver<Parsed>) -> (u32, Vec<String>) {
    let (mut total, mut refused) = (0, Vec::new());
    for portions in parsed {
        match portions {
            Ok(portions) => total += portions,
            Err(reason) => refused.push(reason),
        }
    }
    println!("adder: the parser has hung up");
    (total, refused)
}

fn main() {
    let (slips_in, slips_out) = mpsc::sync_channel(ROOM);
    let (parsed_in, parsed_out) = mpsc::sync_channel(ROOM);

    let (total, refused) = thread::scope(|scope| {
        scope.spawn(|| read_slips(slips_in));
        scope.spawn(|| parse_slips(slips_out, parsed_in));
        add_up(parsed_out)
    });
    println!("{total} portions, refused: {refused:?}");
}

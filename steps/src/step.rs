//! One step of a command: says what it does, that it is still at it, how long it took.

use crate::{paths, process};
use anyhow::{Context, Result, bail};
use std::{
    collections::VecDeque,
    fs::{self, File},
    io::{BufRead, BufReader, IsTerminal, Write},
    process::{Command, Stdio},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

/// How many of a failed program's last lines are shown.
const LAST_LINES: usize = 40;

/// A step under way.
pub struct Step {
    name: String,
    shared: Arc<Shared>,
    unchanged: AtomicBool,
}

struct Shared {
    progress: Mutex<StepProgress>,
    changed: Condvar,
}

#[derive(Default)]
struct StepProgress {
    doing: String,
    /// Whether the lines of a program are on the screen already.
    followed: bool,
    over: bool,
}

/// Runs `work` as a step called `name`.
pub fn step<T>(name: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
    let shared = Arc::new(Shared {
        progress: Mutex::default(),
        changed: Condvar::new(),
    });
    let started = Instant::now();
    let heartbeat = {
        let (name, shared) = (name.to_owned(), Arc::clone(&shared));
        thread::spawn(move || beat(&name, &shared, started))
    };
    let step = Step {
        name: name.to_owned(),
        shared: Arc::clone(&shared),
        unchanged: AtomicBool::new(false),
    };
    let done = work(&step);
    shared.lock().over = true;
    shared.changed.notify_all();
    let _ = heartbeat.join();
    let took = seconds(started.elapsed());
    match &done {
        Ok(_) if step.unchanged.load(Ordering::Relaxed) => eprintln!("✓ {name}: nothing to do"),
        Ok(_) => eprintln!("✓ {name} ({took})"),
        Err(_) => eprintln!("✗ {name} ({took})"),
    }
    done.with_context(|| name.to_owned())
}

/// A duration for people.
pub fn seconds(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!(
            "{} min {:02} s",
            duration.as_secs() / 60,
            duration.as_secs() % 60
        )
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, StepProgress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// On a terminal, one line kept up to date; elsewhere a line now and then.
fn beat(name: &str, shared: &Shared, started: Instant) {
    let terminal = std::io::stderr().is_terminal();
    let every = Duration::from_secs(if terminal { 1 } else { 15 });
    let mut progress = shared.lock();
    loop {
        let (next, wait) = shared
            .changed
            .wait_timeout_while(progress, every, |progress| !progress.over)
            .unwrap_or_else(PoisonError::into_inner);
        progress = next;
        if !wait.timed_out() {
            break;
        }
        if progress.followed {
            continue;
        }
        let doing: String = progress.doing.chars().take(60).collect();
        let line = format!("… {name}, {}  {doing}", seconds(started.elapsed()));
        if terminal {
            eprint!("\r\x1b[2K{line}");
        } else {
            eprintln!("{line}");
        }
    }
    if terminal {
        eprint!("\r\x1b[2K");
    }
}

impl Step {
    /// Says what is being done now; shown when the step lasts.
    pub fn say(&self, doing: impl Into<String>) {
        self.shared.lock().doing = doing.into();
    }

    /// Says that the step found its work already done.
    pub fn nothing_to_do(&self) {
        self.unchanged.store(true, Ordering::Relaxed);
    }

    /// Runs a program to its end, its output kept in a log and shown when it fails.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        self.capture(command, Duration::MAX, None).map(drop)
    }

    /// As [`run`](Self::run), for a program that may hang and may fail: it gets so long
    /// to end, and what it said stays in the log.
    pub fn attempt(&self, patience: Duration, command: &mut Command) -> Result<()> {
        self.capture(command, patience, Some(&mut |_| {})).map(drop)
    }

    /// As [`run`](Self::run), with the program's standard output for answer.
    pub fn output(&self, command: &mut Command) -> Result<String> {
        self.capture(command, Duration::MAX, None)
    }

    /// As [`run`](Self::run), giving each line as it comes rather than the last ones.
    pub fn follow(&self, command: &mut Command, each: &mut dyn FnMut(&str)) -> Result<()> {
        self.shared.lock().followed = true;
        self.capture(command, Duration::MAX, Some(each)).map(drop)
    }

    fn capture(
        &self,
        command: &mut Command,
        patience: Duration,
        mut each: Option<&mut dyn FnMut(&str)>,
    ) -> Result<String> {
        let program = command.get_program().display().to_string();
        self.say(program.clone());
        let journal = paths::run().join("journal");
        let log_path = journal.join(log_name(&self.name, &program));
        fs::create_dir_all(&journal)?;
        let mut log = File::create(&log_path)
            .with_context(|| format!("cannot write {}", log_path.display()))?;

        let mut running = process::spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;
        let stdout = running.child().stdout.take().map(BufReader::new);
        let stderr = running.child().stderr.take().map(BufReader::new);
        let (send, lines) = mpsc::channel();
        let readers = [
            stdout.map(|pipe| read_lines(pipe, true, send.clone())),
            stderr.map(|pipe| read_lines(pipe, false, send)),
        ];
        let mut output = String::new();
        let mut last = VecDeque::new();
        let started = Instant::now();
        loop {
            let (from_stdout, line) =
                match lines.recv_timeout(patience.saturating_sub(started.elapsed())) {
                    Ok(heard) => heard,
                    Err(RecvTimeoutError::Disconnected) => break,
                    Err(RecvTimeoutError::Timeout) => {
                        bail!("`{program}` gave no answer in {}", seconds(patience))
                    }
                };
            writeln!(log, "{line}")?;
            if let Some(each) = &mut each {
                each(&line);
            }
            if from_stdout {
                output.push_str(&line);
                output.push('\n');
            }
            let trimmed = line.trim();
            if !trimmed.is_empty() {
                self.say(trimmed);
            }
            if last.len() == LAST_LINES {
                last.pop_front();
            }
            last.push_back(line);
        }
        let status = running.wait()?;
        for reader in readers.into_iter().flatten() {
            let _ = reader.join();
        }
        if status.success() {
            return Ok(output);
        }
        if process::interrupted().is_some() {
            bail!("interrupted");
        }
        if each.is_none() {
            for line in last {
                eprintln!("  {line}");
            }
        }
        let log_path = log_path.strip_prefix(paths::root()).unwrap_or(&log_path);
        bail!(
            "`{program}` failed ({status}); all it said is in {}",
            log_path.display()
        )
    }
}

fn log_name(step: &str, program: &str) -> String {
    let program = program.rsplit('/').next().unwrap_or(program);
    let name = format!("{step} {program}").replace(|c: char| !c.is_alphanumeric(), "-");
    format!("{name}.log")
}

fn read_lines(
    mut pipe: impl BufRead + Send + 'static,
    stdout: bool,
    send: mpsc::Sender<(bool, String)>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        while matches!(pipe.read_until(b'\n', &mut bytes), Ok(read) if read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if send.send((stdout, line)).is_err() {
                break;
            }
            bytes.clear();
        }
    })
}

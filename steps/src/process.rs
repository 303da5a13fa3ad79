//! Child processes that never outlive the command that started them.
//!
//! Each child leads its own process group, so that its own children (a
//! compiler's linker, the runtime under Node) are stopped with it.

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::{
    collections::BTreeSet,
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, Command, ExitCode, ExitStatus, Stdio},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicI32, Ordering},
    },
    thread,
    time::Duration,
};

static GROUPS: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());
static SIGNAL: AtomicI32 = AtomicI32::new(0);

/// How long a child may take to stop once asked, before it is killed.
const GRACE: Duration = Duration::from_secs(5);

/// Stops every child on SIGINT, SIGTERM and SIGHUP; the command then ends by itself.
pub fn watch_signals() -> Result<()> {
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])
        .context("cannot listen to signals")?;
    thread::spawn(move || {
        for signal in signals.forever() {
            SIGNAL.store(signal, Ordering::SeqCst);
            let groups = groups();
            if groups.is_empty() {
                std::process::exit(128 + signal);
            }
            send(&groups, Signal::TERM);
            thread::spawn(move || {
                thread::sleep(GRACE);
                send(&groups, Signal::KILL);
            });
        }
    });
    Ok(())
}

/// The whole of a program: `run`, ended by a signal or by itself, its error told.
pub fn main(run: impl FnOnce() -> Result<ExitCode>) -> ExitCode {
    match watch_signals().and_then(|()| run()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            interrupted().map_or(ExitCode::FAILURE, ExitCode::from)
        }
    }
}

/// The exit code that says which signal stopped the command, if one did.
pub fn interrupted() -> Option<u8> {
    let signal = SIGNAL.load(Ordering::SeqCst);
    u8::try_from(128 + signal).ok().filter(|_| signal != 0)
}

fn groups() -> BTreeSet<i32> {
    GROUPS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone()
}

fn send(groups: &BTreeSet<i32>, signal: Signal) {
    for group in groups {
        if let Some(pid) = Pid::from_raw(*group) {
            // It may be gone already, which is what was wanted.
            let _ = kill_process_group(pid, signal);
        }
    }
}

/// A child and its own children; dropping it stops them all.
pub struct Running {
    child: Child,
    /// Kept open: waiting for a child would close it, and a child may end when it closes.
    _stdin: Option<ChildStdin>,
    group: i32,
}

/// Starts `command` at the head of its own process group, without a terminal to read.
pub fn spawn(command: &mut Command) -> Result<Running> {
    spawn_with_stdin(command, Stdio::null())
}

/// As [`spawn`], for a child that is told through its standard input.
pub fn spawn_with_stdin(command: &mut Command, stdin: Stdio) -> Result<Running> {
    if interrupted().is_some() {
        bail!("interrupted");
    }
    let mut child = command
        .stdin(stdin)
        .process_group(0)
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let group = i32::try_from(child.id()).context("process id out of range")?;
    GROUPS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(group);
    let stdin = child.stdin.take();
    Ok(Running {
        child,
        _stdin: stdin,
        group,
    })
}

impl Running {
    /// The child itself, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Ends the child and its own children at once, as a power cut would.
    pub fn kill(&mut self) {
        send(&BTreeSet::from([self.group]), Signal::KILL);
        let _ = self.child.wait();
    }

    /// Waits for the child to end.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        let status = self.child.wait()?;
        Ok(status)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let alone = BTreeSet::from([self.group]);
        if matches!(self.child.try_wait(), Ok(None)) {
            send(&alone, Signal::TERM);
            for _ in 0..GRACE.as_millis() / 20 {
                if !matches!(self.child.try_wait(), Ok(None)) {
                    break;
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
        send(&alone, Signal::KILL);
        let _ = self.child.wait();
        GROUPS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.group);
    }
}

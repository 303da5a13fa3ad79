//! How many tests passed, read from what the runners say at their end.

use std::fmt;

/// Tests that passed, failed and were skipped.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Tally {
    /// Counts one check without tests of its own.
    pub(super) fn passed(&mut self) {
        self.passed += 1;
    }

    /// Counts a failure that no runner counted.
    pub(super) fn at_least_one_failure(&mut self) {
        self.failed = self.failed.max(1);
    }

    /// Shows a line of a runner, and counts what it says of its tests.
    pub(super) fn hear(&mut self, line: &str) {
        println!("{line}");
        self.count_line(line);
    }

    /// The same, of one of several runners that speak at once.
    pub(super) fn hear_from(&mut self, who: &str, line: &str) {
        println!("{who} | {line}");
        self.count_line(line);
    }

    fn count_line(&mut self, line: &str) {
        self.add_cargo(line);
        self.add_node(line);
    }

    /// `test result: ok. 3 passed; 0 failed; 1 ignored; …`
    fn add_cargo(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for count in counts.split("; ") {
            if let Some((number, kind)) = count.split_once(' ') {
                self.count(kind, number);
            }
        }
    }

    /// `ℹ pass 3`
    fn add_node(&mut self, line: &str) {
        if let Some((kind, number)) = line
            .strip_prefix("ℹ ")
            .and_then(|rest| rest.split_once(' '))
        {
            self.count(kind, number);
        }
    }

    fn count(&mut self, kind: &str, number: &str) {
        let Ok(number) = number.parse::<u64>() else {
            return;
        };
        match kind {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" => self.failed += number,
            "ignored" | "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed")?;
        match skipped {
            0 => Ok(()),
            _ => write!(f, ", {skipped} skipped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn check(said: &str, expect: &str) {
        let mut tally = Tally::default();
        for line in said.lines() {
            tally.count_line(line);
        }
        assert_eq!(tally.to_string(), expect);
    }

    #[test]
    fn it_reads_both_runners() {
        check(
            "running 2 tests\n\
             test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.02s\n",
            "5 passed, 1 failed, 1 skipped",
        );
        check(
            "✔ inside (12.3ms)\nℹ tests 4\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\nℹ duration_ms 51.1\n",
            "3 passed, 1 failed",
        );
        check("", "0 passed, 0 failed");
    }
}

//! Reading untrusted bytes: every read is checked, and nothing is allocated for items that
//! the bytes announce but may not have.

use super::ArtefactError;
use std::str::FromStr;

/// The bytes that are left to read.
///
/// The first fault empties it: every later read yields an empty value, and [`Self::finish`]
/// returns the fault. A `Result` from each read would cost a page the code of each early
/// return.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    fault: Option<ArtefactError>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            fault: None,
        }
    }

    /// Records a fault, unless there was one before.
    #[inline(never)]
    pub(crate) fn refuse(&mut self, fault: ArtefactError) {
        self.rest = &[];
        self.fault.get_or_insert(fault);
    }

    /// Records a fault unless a condition holds that every encoder respects.
    pub(crate) fn require(&mut self, holds: bool) {
        if !holds {
            self.refuse(ArtefactError::Invalid);
        }
    }

    /// Whether there was no fault so far.
    pub(crate) fn is_sound(&self) -> bool {
        self.fault.is_none()
    }

    /// The value that was read, if there was no fault and no byte is left over.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<T, ArtefactError> {
        self.require(self.rest.is_empty());
        match self.fault {
            None => Ok(value),
            Some(fault) => Err(fault),
        }
    }

    /// `n` bytes, or none when fewer are left.
    pub(crate) fn bytes(&mut self, n: usize) -> &'a [u8] {
        match self.rest.split_at_checked(n) {
            Some((head, rest)) => {
                self.rest = rest;
                head
            }
            None => {
                self.refuse(ArtefactError::Truncated);
                &[]
            }
        }
    }

    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        self.bytes(N).try_into().unwrap_or([0; N])
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let [byte] = self.array();
        byte
    }

    pub(crate) fn boolean(&mut self) -> bool {
        let byte = self.byte();
        self.require(byte < 2);
        byte == 1
    }

    /// An unsigned LEB128 of at most 32 bits.
    #[inline(never)]
    pub(crate) fn integer(&mut self) -> u32 {
        let mut value = 0u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte();
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0x0f {
                break;
            }
            value |= bits << shift;
            if byte < 0x80 {
                return value;
            }
        }
        self.refuse(ArtefactError::Invalid);
        0
    }

    /// A whole number under a limit.
    pub(crate) fn small(&mut self, limit: usize) -> u16 {
        let n = self.integer();
        self.require((n as usize) < limit.min(usize::from(u16::MAX) + 1));
        n as u16
    }

    /// A signed whole number, zigzag.
    pub(crate) fn signed(&mut self) -> i32 {
        zigzag_inverse(self.integer())
    }

    /// A count of items of at least one byte each: one beyond what is left is refused before
    /// anything is allocated.
    #[inline(never)]
    pub(crate) fn count(&mut self) -> usize {
        let n = self.integer() as usize;
        if n > self.rest.len() {
            self.refuse(ArtefactError::Truncated);
            return 0;
        }
        n
    }

    /// `n` items one after the other, up to a fault.
    pub(crate) fn list<T>(&mut self, n: usize, read: fn(&mut Self) -> T) -> Vec<T> {
        let mut list = Vec::new();
        for _ in 0..n {
            if !self.is_sound() {
                break;
            }
            list.push(read(self));
        }
        list
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> &'a str {
        let n = self.count();
        let text = std::str::from_utf8(self.bytes(n));
        self.require(text.is_ok());
        text.unwrap_or_default()
    }

    /// A text that is a code.
    #[inline(never)]
    pub(crate) fn code<C: FromStr>(&mut self) -> Option<C> {
        let text = self.text();
        self.parse(text)
    }

    pub(crate) fn parse<C: FromStr>(&mut self, text: &str) -> Option<C> {
        let code = text.parse().ok();
        self.require(code.is_some());
        code
    }

    /// A count, then as many codes.
    pub(crate) fn codes<C: FromStr>(&mut self) -> Vec<C> {
        let n = self.count();
        let mut codes = Vec::new();
        for _ in 0..n {
            codes.extend(self.code::<C>());
        }
        codes
    }
}

pub(crate) fn zigzag(v: i32) -> u32 {
    ((v << 1) ^ (v >> 31)) as u32
}

pub(crate) fn zigzag_inverse(v: u32) -> i32 {
    (v >> 1) as i32 ^ -((v & 1) as i32)
}

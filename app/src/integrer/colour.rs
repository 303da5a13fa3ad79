//! Whether a colour can be read, and what the elements make of it where it could not.
//!
//! The elements compute it in the page (`widgets/src/shell.css`); this says beforehand what
//! will show there.

use std::{fmt, str::FromStr};

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// The accent of the elements when a page sets none.
    pub(crate) const ACCENT: Self = Self::new(0x0f, 0x5c, 0x63);
    const LIGHT: Self = Self::new(0xff, 0xfd, 0xfa);
    const DARK: Self = Self::new(0x1e, 0x1c, 0x1a);
    const WHITE: Self = Self::new(0xff, 0xff, 0xff);
    const BLACK: Self = Self::new(0, 0, 0);

    const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The three lights it is made of, between 0 and 1.
    fn lights(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            match part <= 0.04045 {
                true => part / 12.92,
                false => ((part + 0.055) / 1.055).powf(2.4),
            }
        })
    }

    fn of_lights(lights: [f64; 3]) -> Self {
        let [red, green, blue] = lights.map(|light| {
            let part = match light <= 0.003_130_8 {
                true => light * 12.92,
                false => 1.055 * light.powf(1.0 / 2.4) - 0.055,
            };
            (part.clamp(0.0, 1.0) * 255.0).round() as u8
        });
        Self { red, green, blue }
    }

    /// Relative luminance, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.lights();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 to 21, as WCAG 2.2 defines it.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// What is written on it.
    fn written_on(self) -> Self {
        match self.luminance() < 0.18 {
            true => Self::WHITE,
            false => Self::BLACK,
        }
    }

    /// What it becomes where it writes on a light background.
    fn on_light(self) -> Self {
        let factor = (0.165 / (self.luminance() + 0.0001)).min(1.0);
        Self::of_lights(self.lights().map(|light| light * factor))
    }

    /// What it becomes where it writes on a dark one.
    fn on_dark(self) -> Self {
        let y = self.luminance();
        let share = ((0.36 - y) / (1.0001 - y)).max(0.0);
        Self::of_lights(self.lights().map(|light| light + (1.0 - light) * share))
    }

    /// Each place where it serves: what is shown there, on what, and the colour itself there.
    pub(crate) fn uses(self) -> [ColourUse; 3] {
        let use_of = |place, shown, ground, chosen: Self| ColourUse {
            place,
            shown,
            ground,
            contrast: shown.contrast(ground),
            chosen: chosen.contrast(ground),
        };
        let written = self.written_on();
        [
            use_of("Texte des boutons", written, self, written),
            use_of(
                "Liens et contours, fond clair",
                self.on_light(),
                Self::LIGHT,
                self,
            ),
            use_of(
                "Liens et contours, fond sombre",
                self.on_dark(),
                Self::DARK,
                self,
            ),
        ]
    }
}

/// A place where an accent serves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ColourUse {
    pub(crate) place: &'static str,
    pub(crate) shown: Colour,
    pub(crate) ground: Colour,
    pub(crate) contrast: f64,
    /// What the contrast would be without a change.
    pub(crate) chosen: f64,
}

/// What small text needs.
pub(crate) const READABLE: f64 = 4.5;

impl FromStr for Colour {
    type Err = ();

    /// `#rrggbb` or `#rgb`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.trim().strip_prefix('#').ok_or(())?;
        let digits: Option<Vec<u32>> = digits.chars().map(|digit| digit.to_digit(16)).collect();
        let byte = |high: u32, low: u32| u8::try_from(high * 16 + low).map_err(|_| ());
        match *digits.ok_or(())?.as_slice() {
            [r, g, b] => Ok(Self::new(byte(r, r)?, byte(g, g)?, byte(b, b)?)),
            [r, s, g, h, b, c] => Ok(Self::new(byte(r, s)?, byte(g, h)?, byte(b, c)?)),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_and_written() {
        let check = |text: &str, expect: Option<&str>| {
            let read = text.parse::<Colour>().ok().map(|colour| colour.to_string());
            assert_eq!(read.as_deref(), expect, "{text}");
        };
        check("#0F5c63", Some("#0f5c63"));
        check("#fa0", Some("#ffaa00"));
        for wrong in ["", "red", "#12", "#1234567", "#12345g", "#12345é", "0f5c63"] {
            check(wrong, None);
        }
    }

    #[test]
    fn contrasts_are_those_of_the_standard() {
        assert!((Colour::WHITE.contrast(Colour::BLACK) - 21.0).abs() < 1e-9);
        let grey: Colour = "#767676".parse().unwrap();
        assert!((grey.contrast(Colour::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn whatever_the_accent_what_shows_can_be_read() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let colour = Colour::new(red, green, blue);
                    for found in colour.uses() {
                        assert!(found.contrast >= READABLE, "{colour} {found:?}");
                        // What could be read as it is stays as it is.
                        let far_enough = found.chosen >= 5.0;
                        assert!(!far_enough || found.contrast >= READABLE, "{found:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_elements_compute_the_same() {
        let sheet = include_str!("../../../widgets/src/shell.css");
        for figure in [
            "(0.18 - y)",
            "0.165 / (y + 0.0001)",
            "(0.36 - y) / (1.0001 - y)",
            "--fond: #fffdfa",
            "--fond: #1e1c1a",
            "var(--guichet-accent, #0f5c63)",
        ] {
            assert!(sheet.contains(figure), "{figure}");
        }
    }
}

//! A place on Earth.

use std::fmt;

/// A WGS 84 position in decimal degrees, both coordinates finite and in range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    lat: f64,
    lon: f64,
}

impl Point {
    /// Checks the range: latitude −90 to 90, longitude −180 to 180.
    pub fn new(lat: f64, lon: f64) -> Result<Self, PointError> {
        if !(lat.is_finite() && (-90.0..=90.0).contains(&lat)) {
            return Err(PointError::Latitude);
        }
        if !(lon.is_finite() && (-180.0..=180.0).contains(&lon)) {
            return Err(PointError::Longitude);
        }
        Ok(Self { lat, lon })
    }

    /// Degrees north.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// The same two numbers swapped, if that is a position: what someone meant who mistook
    /// longitude for latitude.
    pub fn transposed(self) -> Option<Self> {
        Self::new(self.lon, self.lat).ok()
    }
}

/// The coordinate that is out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointError {
    /// Not a finite number from −90 to 90.
    Latitude,
    /// Not a finite number from −180 to 180.
    Longitude,
}

impl fmt::Display for PointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Latitude => "latitude is not a number from -90 to 90",
            Self::Longitude => "longitude is not a number from -180 to 180",
        })
    }
}

impl std::error::Error for PointError {}

//! The structures as they are said to be today, which an isolate keeps for a while.

use crate::{
    http::context::Context,
    platform::{Failure, Platform},
    store::{
        ajouts::{KeptRow, TemplateReader, cited},
        vif::{self, KeptLive, LiveStructures, ReadLive},
    },
};
use shared::{
    SignedDuration,
    structures::{Directory, LiveLayer},
};
use std::{cell::RefCell, collections::BTreeSet, rc::Rc};

/// How long an isolate goes on with what it read, before it asks whether anything changed:
/// the files that pages get of it are cached for two minutes more.
const TRUSTED: SignedDuration = SignedDuration::from_secs(30);

impl<P: Platform> Context<'_, P> {
    /// The structures as they are said to be today. Fails only when the deployed list cannot
    /// be read.
    pub(crate) async fn live(&self) -> Result<Rc<LiveStructures>, Failure> {
        let pack = self.pack().await?;
        if let Some(kept) = &*self.memory.live.borrow()
            && kept.today == self.today
            && kept.asked <= self.now
            // On a developer's machine, a test that changes something sees it at once.
            && self.now.duration_since(kept.asked) < if self.local { SignedDuration::ZERO } else { TRUSTED }
        {
            return Ok(kept.structures.clone());
        }
        let Ok(version) = self.live_version().await else {
            return Ok(self.without_database(pack));
        };
        if let Some(kept) = &mut *self.memory.live.borrow_mut()
            && (kept.version, kept.today) == (version, self.today)
        {
            kept.asked = self.now;
            return Ok(kept.structures.clone());
        }
        let catalogue = self.catalogue().await.ok();
        let reader = async |kept: &[KeptRow]| {
            let cells = kept.iter().map(|row| &row.ajoutee.cellules);
            let zones = cited(cells.filter_map(|cells| Some(cells.get("couvre")?.as_str())));
            let reader = TemplateReader::of(pack.clone()?, catalogue?, zones, self.platform);
            reader.await.ok()
        };
        let Ok(read) = vif::read_live(self.platform, reader).await else {
            return Ok(self.without_database(pack));
        };
        let ReadLive {
            layer,
            left,
            unreadable,
        } = read;
        let directory = match pack {
            Some(pack) if !layer.is_empty() => Some(Rc::new(pack.with_live(&layer, self.today))),
            pack => pack,
        };
        let structures = Rc::new(LiveStructures {
            layer,
            directory,
            left,
            parts: RefCell::default(),
            works: true,
            unreadable,
        });
        *self.memory.live.borrow_mut() = Some(KeptLive {
            version,
            today: self.today,
            asked: self.now,
            structures: structures.clone(),
        });
        Ok(structures)
    }

    /// What was kept, however old, or the deployed list alone.
    fn without_database(&self, pack: Option<Rc<Directory>>) -> Rc<LiveStructures> {
        let kept = self.memory.live.borrow();
        let kept = kept.as_ref().filter(|kept| kept.today == self.today);
        Rc::new(LiveStructures {
            layer: kept.map_or_else(LiveLayer::default, |kept| kept.structures.layer.clone()),
            directory: kept.map_or(pack, |kept| kept.structures.directory.clone()),
            left: BTreeSet::new(),
            parts: RefCell::default(),
            works: false,
            unreadable: 0,
        })
    }

    /// Forgets what was kept: something was changed from here.
    pub(crate) fn forget_live(&self) {
        *self.memory.live.borrow_mut() = None;
    }

    async fn live_version(&self) -> Result<i64, Failure> {
        self.open().await?;
        vif::version(self.platform).await
    }
}

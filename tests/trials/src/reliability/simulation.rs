//! A seeded run of everything that can happen to applications, in any order, stopped
//! anywhere: the same seed gives the same run.
//!
//! Requests go on together, a step at a time, chosen at random. A crash drops whatever
//! is under way at whichever step it is; what was written stays. Those who were not
//! answered ask again, with the same key.

use super::model::{ModelStore, ModelSummary};
use anyhow::{Result, bail};
use shared::{
    SignedDuration, Timestamp,
    candidature::{
        Actor, CandidatureState, Carrier, ContactWay, Content, DeliveryOutcome, Deposit,
        DepositOutcome, HandOver, Idempotency, IssueDuProjet, MotifDeReponse, PriorDeposit,
        Randomness, Reference, StoreFailure, agree_to_news, annotate, answer, appoint, correct,
        deadlines, deliver, erase, hand_over, make_deposit, renew_link, tell_outcome, transition,
    },
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
    task::{Context, Waker},
};

/// How much is done, and how it goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SimulationSettings {
    pub(crate) seed: u64,
    pub(crate) operations: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct SimulationMeasures {
    pub(crate) operations: u64,
    pub(crate) kill_count: u64,
    pub(crate) acknowledged_count: u64,
    pub(crate) replayed: u64,
    pub(crate) other_body: u64,
    pub(crate) lost_count: u64,
    pub(crate) duplicates: u64,
    pub(crate) different_replays: u64,
    pub(crate) attempts: u64,
    pub(crate) delivered: u64,
    pub(crate) never_delivered: u64,
    pub(crate) days: i64,
    pub(super) summary: ModelSummary,
}

/// Numbers from a seed (SplitMix64).
#[derive(Clone)]
struct SimulationRandom(Cell<u64>);

impl SimulationRandom {
    fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    fn next(&self) -> u64 {
        let mut z = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(z);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }

    fn one_in(&self, n: u64) -> bool {
        self.below(n) == 0
    }
}

impl Randomness for SimulationRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.next() as u8;
        }
    }
}

/// A receiver that fails three times in ten, and once in twenty takes a message
/// without managing to say so.
struct SimulatedReceiver {
    random: SimulationRandom,
    sound: RefCell<bool>,
    received: RefCell<BTreeMap<String, u32>>,
    attempts: RefCell<u64>,
}

impl Carrier for SimulatedReceiver {
    async fn carry(&self, delivery: &shared::candidature::Delivery) -> DeliveryOutcome {
        *self.attempts.borrow_mut() += 1;
        let random = &self.random;
        let sound = *self.sound.borrow();
        if !sound && random.below(100) < 30 {
            let wait = random.below(7_200) as i64;
            let asked = random.one_in(3).then(|| SignedDuration::from_secs(wait));
            return DeliveryOutcome::Failed(asked);
        }
        *self.received.borrow_mut().entry(delivery.id()).or_default() += 1;
        match !sound && random.one_in(20) {
            true => DeliveryOutcome::Failed(None),
            false => DeliveryOutcome::Delivered,
        }
    }
}

/// A request under way.
type Task<'a> = Pin<Box<dyn Future<Output = TaskEnd> + 'a>>;

/// How it ended.
enum TaskEnd {
    Deposit(u64, Result<DepositOutcome, StoreFailure>),
    OtherBody(Result<DepositOutcome, StoreFailure>),
    Work,
}

/// What a client holds once it is answered.
struct Acknowledgement {
    reference: Reference,
    answer: String,
}

/// Runs it.
pub(crate) fn simulate(settings: SimulationSettings) -> Result<SimulationMeasures> {
    let model = ModelStore::default();
    let random = SimulationRandom::new(settings.seed);
    let receiver = SimulatedReceiver {
        random: SimulationRandom::new(settings.seed ^ 0xa5a5),
        sound: RefCell::new(false),
        received: RefCell::default(),
        attempts: RefCell::default(),
    };
    let mut world = World {
        // 1 January 2026.
        now: Timestamp::constant(1_767_225_600, 0),
        measures: SimulationMeasures::default(),
        acknowledgements: BTreeMap::new(),
        unanswered: BTreeSet::new(),
        next_number: 0,
    };
    let start = world.now;
    let mut tasks: Vec<Task<'_>> = Vec::new();
    while world.measures.operations < settings.operations {
        world.advance(&random);
        model.now.set(world.now);
        if tasks.len() < 8 {
            let new_task = world.open(&model, &receiver, &random);
            tasks.push(new_task);
            world.measures.operations += 1;
        }
        if random.one_in(5_000) {
            model
                .failure
                .set(Some((random.below(4) as u32, random.one_in(2))));
        }
        if random.one_in(3_000) {
            tasks.clear();
            world.measures.kill_count += 1;
            continue;
        }
        world.advance_tasks(&mut tasks, &random);
        if world.measures.operations.is_multiple_of(200_000) {
            world.observe(&model)?;
        }
    }
    world.finish_run(&model, &receiver, tasks, &random)?;
    let mut measures = world.measures;
    measures.days = world.now.duration_since(start).as_hours() / 24;
    measures.attempts = *receiver.attempts.borrow();
    measures.delivered = receiver.received.borrow().len() as u64;
    measures.never_delivered = model.waiting().0 as u64;
    measures.summary = model.summary();
    Ok(measures)
}

struct World {
    now: Timestamp,
    measures: SimulationMeasures,
    acknowledgements: BTreeMap<u64, Acknowledgement>,
    /// Clients that asked and do not know.
    unanswered: BTreeSet<u64>,
    next_number: u64,
}

impl World {
    fn advance(&mut self, random: &SimulationRandom) {
        let millis = match random.below(10_000) {
            0 => random.below(5 * 86_400_000),
            1..=40 => random.below(3_600_000),
            _ => random.below(2_000),
        };
        let by = SignedDuration::from_millis(millis as i64);
        self.now = self.now.saturating_add(by).unwrap_or(self.now);
    }

    fn open<'a>(
        &mut self,
        model: &'a ModelStore,
        receiver: &'a SimulatedReceiver,
        random: &SimulationRandom,
    ) -> Task<'a> {
        let now = self.now;
        let its_own = SimulationRandom::new(random.next());
        match random.below(100) {
            0..30 => {
                self.next_number += 1;
                let client = self.next_number;
                self.unanswered.insert(client);
                Box::pin(play_deposit(model, client, client, now, its_own))
            }
            // Half of the deposits are asked again: by who was not answered, or by habit.
            30..60 => {
                let client = match self.unanswered.first().copied() {
                    Some(client) if random.one_in(2) => client,
                    _ => {
                        let recent = self.next_number.saturating_sub(random.below(5_000));
                        recent.max(1).min(self.next_number.max(1))
                    }
                };
                if random.one_in(30) && self.acknowledgements.contains_key(&client) {
                    return Box::pin(other_body(model, client, now, its_own));
                }
                self.next_number = self.next_number.max(client);
                self.unanswered.insert(client);
                Box::pin(play_deposit(model, client, client, now, its_own))
            }
            60..80 => {
                let Some(reference) = model.some_reference(random.next()) else {
                    return Box::pin(async { TaskEnd::Work });
                };
                let state = CandidatureState::ALL[random.below(8) as usize];
                match random.below(16) {
                    0 => Box::pin(async move {
                        let _ = erase(model, reference, now).await;
                        TaskEnd::Work
                    }),
                    1 => Box::pin(async move {
                        let Some((dossier, mut content)) = model.read_all(reference) else {
                            return TaskEnd::Work;
                        };
                        content.sealed = random_text(&its_own);
                        let avis = way(its_own.next());
                        let _ = correct(model, &dossier, content, avis, now).await;
                        TaskEnd::Work
                    }),
                    12..=15 => Box::pin(play_answer(model, reference, now, its_own)),
                    choice => Box::pin(async move {
                        let by = match choice {
                            2..=8 => Actor::Structure,
                            _ => Actor::Candidat,
                        };
                        let _ = transition(model, reference, state, by, now).await;
                        TaskEnd::Work
                    }),
                }
            }
            80..97 => Box::pin(async move {
                // Whatever failed, it is tried again.
                let _ = deliver(model, receiver, now, &its_own, 4).await;
                TaskEnd::Work
            }),
            _ => Box::pin(async move {
                let _ = deadlines(model, now, 8).await;
                TaskEnd::Work
            }),
        }
    }

    fn advance_tasks(&mut self, tasks: &mut Vec<Task<'_>>, random: &SimulationRandom) {
        if tasks.is_empty() {
            return;
        }
        let index = random.below(tasks.len() as u64) as usize;
        let mut context = Context::from_waker(Waker::noop());
        if let std::task::Poll::Ready(end) = tasks[index].as_mut().poll(&mut context) {
            drop(tasks.swap_remove(index));
            self.take_in(end);
        }
    }

    fn take_in(&mut self, end: TaskEnd) {
        match end {
            TaskEnd::Work => {}
            TaskEnd::Deposit(client, Ok(DepositOutcome::New(dossier, content))) => {
                self.acknowledge(client, dossier.reference, content.answer);
            }
            TaskEnd::Deposit(
                client,
                Ok(DepositOutcome::Known(PriorDeposit::Replayed(dossier, content))),
            ) => {
                self.measures.replayed += 1;
                self.acknowledge(client, dossier.reference, content.answer);
            }
            TaskEnd::Deposit(client, Ok(DepositOutcome::Known(PriorDeposit::Effacee))) => {
                self.unanswered.remove(&client);
            }
            TaskEnd::Deposit(_, Ok(DepositOutcome::Known(PriorDeposit::OtherBody))) => {
                self.measures.different_replays += 1
            }
            TaskEnd::OtherBody(Ok(DepositOutcome::Known(PriorDeposit::OtherBody))) => {
                self.measures.other_body += 1
            }
            // Erased or kept long enough meanwhile: the key is free again.
            TaskEnd::OtherBody(_) | TaskEnd::Deposit(_, Err(_)) => {}
        }
    }

    /// A client is answered; whatever it was answered before must be the same.
    fn acknowledge(&mut self, client: u64, reference: Reference, answer: String) {
        self.unanswered.remove(&client);
        let acknowledgement = self.acknowledgements.entry(client).or_insert_with(|| {
            self.measures.acknowledged_count += 1;
            Acknowledgement {
                reference,
                answer: answer.clone(),
            }
        });
        self.measures.duplicates += u64::from(acknowledgement.reference != reference);
        self.measures.different_replays += u64::from(acknowledgement.answer != answer);
    }

    /// Nobody who was answered may find nothing, but those whose time is over.
    fn observe(&mut self, model: &ModelStore) -> Result<()> {
        let acknowledgements = self.acknowledgements.values();
        let lost =
            acknowledgements.filter(|acknowledgement| !model.knows(acknowledgement.reference));
        self.measures.lost_count += lost.count() as u64;
        // A key is free again once what it kept is no more.
        self.acknowledgements
            .retain(|_, acknowledgement| model.read(acknowledgement.reference).is_some());
        if let Some(fault) = model.check().first() {
            bail!("after {} operations: {fault}", self.measures.operations);
        }
        Ok(())
    }

    /// Lets everything end: everyone asks until answered, everything is delivered.
    fn finish_run<'a>(
        &mut self,
        model: &'a ModelStore,
        receiver: &'a SimulatedReceiver,
        mut tasks: Vec<Task<'a>>,
        random: &SimulationRandom,
    ) -> Result<()> {
        model.failure.set(None);
        *receiver.sound.borrow_mut() = true;
        while !tasks.is_empty() {
            self.advance_tasks(&mut tasks, random);
        }
        for _ in 0..10_000 {
            if self.unanswered.is_empty() {
                break;
            }
            let clients: Vec<_> = self.unanswered.iter().copied().collect();
            for client in clients {
                let its_own = SimulationRandom::new(random.next());
                tasks.push(Box::pin(play_deposit(
                    model, client, client, self.now, its_own,
                )));
                while !tasks.is_empty() {
                    self.advance_tasks(&mut tasks, random);
                }
            }
        }
        // Late enough for the last attempt of what failed until now, and for those
        // that someone held when it was stopped.
        for _ in 0..1_000_000 {
            let (left, first) = model.waiting();
            let Some(first) = first.filter(|_| left > 0) else {
                break;
            };
            self.now = self.now.max(first);
            model.now.set(self.now);
            let (now, its_own) = (self.now, SimulationRandom::new(random.next()));
            tasks.push(Box::pin(async move {
                let _ = deliver(model, receiver, now, &its_own, 1_000).await;
                TaskEnd::Work
            }));
            while !tasks.is_empty() {
                self.advance_tasks(&mut tasks, random);
            }
        }
        self.observe(model)
    }
}

/// How a person hears of an application, or that they do not.
fn way(number: u64) -> Option<ContactWay> {
    ContactWay::ALL.get((number % 3) as usize).copied()
}

/// What a structure answers, or what the person asks, on an application as it was read.
async fn play_answer(
    model: &ModelStore,
    reference: Reference,
    now: Timestamp,
    random: SimulationRandom,
) -> TaskEnd {
    let Some((dossier, mut read)) = model.read_all(reference) else {
        return TaskEnd::Work;
    };
    let sealed = Some(random_text(&random));
    let _ = match random.below(7) {
        0 => {
            let state = CandidatureState::ALL[random.below(8) as usize];
            let motif = Some(MotifDeReponse::Complet);
            answer(model, &dossier, state, motif, now).await
        }
        1 => {
            read.appointment = sealed;
            let hours = random.below(240) as i64;
            let debut = now.saturating_add(SignedDuration::from_hours(hours));
            appoint(model, &dossier, read, debut.unwrap_or(now), now).await
        }
        2 => {
            read.note = sealed;
            annotate(model, &dossier, read, now).await
        }
        3 => {
            read.link = sealed;
            renew_link(model, &dossier, read, now).await
        }
        4 => agree_to_news(model, &dossier, random.one_in(2), now).await,
        5 => {
            let issue = IssueDuProjet::ALL[random.below(6) as usize];
            tell_outcome(model, &dossier, issue, now).await
        }
        _ => {
            let to = HandOver {
                structure: format!("structure-{}", random.below(50)),
                motif: None,
                agreed: !random.one_in(5),
            };
            let _ = hand_over(model, &dossier, to, now, &random, |next, random| {
                let first = Content {
                    handover: Some(next.reference.to_string()),
                    ..read.clone()
                };
                Ok::<_, StoreFailure>((content(next.reference, random_text(random)), first))
            })
            .await;
            return TaskEnd::Work;
        }
    };
    TaskEnd::Work
}

fn random_text(random: &SimulationRandom) -> String {
    format!("{:016x}", random.next())
}

/// What is sealed matters to no rule; that the answer comes back the same does.
fn content(reference: Reference, answer: String) -> Content {
    Content {
        key: format!("cle de {reference}"),
        sealed: "…".to_owned(),
        answer,
        ..Content::default()
    }
}

async fn play_deposit(
    model: &ModelStore,
    client: u64,
    body: u64,
    now: Timestamp,
    random: SimulationRandom,
) -> TaskEnd {
    TaskEnd::Deposit(client, ask(model, client, body, now, random).await)
}

async fn other_body(
    model: &ModelStore,
    client: u64,
    now: Timestamp,
    random: SimulationRandom,
) -> TaskEnd {
    TaskEnd::OtherBody(ask(model, client, u64::MAX, now, random).await)
}

async fn ask(
    model: &ModelStore,
    client: u64,
    body: u64,
    now: Timestamp,
    random: SimulationRandom,
) -> Result<DepositOutcome, StoreFailure> {
    let deposit = Deposit {
        structure: format!("structure-{}", client % 50),
        dispositif: None,
        depose_par: client
            .is_multiple_of(3)
            .then(|| format!("partenaire-{}", client % 7)),
        bac_a_sable: false,
        avis: way(client),
        idempotency: Some(Idempotency {
            author: format!("auteur-{}", client % 7),
            key: format!("cle-{client}"),
            body: format!("corps-{body}"),
        }),
    };
    make_deposit(model, deposit, now, &random, |dossier, random| {
        Ok(content(dossier.reference, random_text(random)))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acknowledged_is_lost_nor_doubled() {
        for seed in [1, 2026] {
            let operations = 40_000;
            let measures =
                simulate(SimulationSettings { seed, operations }).expect("no broken rule");
            assert_eq!(measures.lost_count, 0, "{measures:?}");
            assert_eq!(measures.duplicates, 0, "{measures:?}");
            assert_eq!(measures.different_replays, 0, "{measures:?}");
            assert_eq!(measures.never_delivered, 0, "{measures:?}");
            assert_eq!(measures.summary.given_up_early, 0, "{measures:?}");
            assert!(
                measures.kill_count > 10 && measures.replayed > 1_000,
                "{measures:?}"
            );
            assert!(measures.other_body > 0, "{measures:?}");
            assert!(measures.summary.handed_over > 10, "{measures:?}");
        }
    }

    #[test]
    fn a_seed_replays() {
        let settings = SimulationSettings {
            seed: 7,
            operations: 5_000,
        };
        let run = || format!("{:?}", simulate(settings).expect("no broken rule"));
        assert_eq!(run(), run());
    }
}

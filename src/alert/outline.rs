use super::{Addressee, Alert, Factor, Key, Reference, Stage, StatementPlace, When};
use crate::shared::outline_type;

outline_type! {
    /// What the program in the browser needs of an alert: which things there are, what they are called, when, and what is tied to
    /// what. The texts that people read stand in the page already. Written when the site is built, in a file of its own.
    pub struct Outline {
        /// Version of the outline's format: always 1 here.
        pub format: u32,
        /// Identity of the alert.
        pub id: Key,
        /// The alert's own title.
        pub original_title: String,
        /// Name of the publisher.
        pub publisher: String,
        /// When the alert was published, as exactly as it says.
        pub published: When,
        /// When its versions appeared.
        pub versions: Vec<VersionOutline>,
        /// Every claim, in the order of the alert.
        pub statements: Vec<StatementOutline>,
        /// The risk factors, in its order.
        pub factors: Vec<FactorOutline>,
        /// What it recommends, in its order.
        pub recommendations: Vec<RecommendationOutline>,
        /// The events that the editors added.
        pub events: Vec<EventOutline>,
        /// The editors' ties between things.
        pub ties: Vec<TieOutline>,
    }

    /// A version of the alert.
    pub struct VersionOutline {
        /// When it appeared.
        pub date: When,
    }

    /// A claim.
    pub struct StatementOutline {
        /// Identity within the alert.
        pub id: Key,
        /// Where in the alert it stands.
        pub place: StatementPlace,
        /// The claim.
        pub text: String,
        /// A short name for the picture.
        pub label: Option<String>,
        /// The date that the alert gives to it.
        pub when: Option<When>,
    }

    /// A risk factor.
    pub struct FactorOutline {
        /// Which one.
        pub factor: Factor,
        /// Its name.
        pub name: String,
    }

    /// A recommendation.
    pub struct RecommendationOutline {
        /// Its number, from 1.
        pub number: u8,
        /// Its name.
        pub name: String,
        /// Who is asked.
        pub addressee: Addressee,
    }

    /// An event.
    pub struct EventOutline {
        /// Identity.
        pub id: Key,
        /// When it happened.
        pub when: When,
        /// Its name.
        pub title: String,
        /// A short name for the picture.
        pub label: Option<String>,
        /// The stages that the editors tied it to.
        pub stages: Vec<Stage>,
    }

    /// A tie, without its reason.
    pub struct TieOutline {
        /// One end.
        pub from: Reference,
        /// The other end.
        pub to: Reference,
    }
}

impl Outline {
    /// The outline of an alert.
    pub fn of(alert: &Alert) -> Self {
        let statements = alert.statements().into_iter().map(|(place, statement)| StatementOutline {
            id: statement.id.clone(),
            place,
            text: statement.text.clone(),
            label: statement.label.clone(),
            when: statement.when,
        });
        let factors =
            alert.risk_factors.iter().map(|entry| FactorOutline { factor: entry.factor, name: entry.name.clone() });
        let recommendations = alert.recommendations.iter().map(|entry| RecommendationOutline {
            number: entry.number,
            name: entry.name.clone(),
            addressee: entry.addressee,
        });
        let events = alert.events.iter().map(|event| EventOutline {
            id: event.id.clone(),
            when: event.when,
            title: event.title.clone(),
            label: event.label.clone(),
            stages: event.stages.clone(),
        });
        Self {
            format: alert.format,
            id: alert.id.clone(),
            original_title: alert.original_title.clone(),
            publisher: alert.publisher.name.clone(),
            published: alert.dates.published,
            versions: alert.dates.versions.iter().map(|version| VersionOutline { date: version.date }).collect(),
            statements: statements.collect(),
            factors: factors.collect(),
            recommendations: recommendations.collect(),
            events: events.collect(),
            ties: alert.ties.iter().map(|tie| TieOutline { from: tie.from.clone(), to: tie.to.clone() }).collect(),
        }
    }

    /// A claim, by identity.
    pub fn statement(&self, id: &Key) -> Option<&StatementOutline> {
        self.statements.iter().find(|statement| &statement.id == id)
    }

    /// Whether the alert has the thing that a reference points to.
    pub fn has(&self, reference: &Reference) -> bool {
        match reference {
            Reference::Whole(_) | Reference::Stage(_) => true,
            Reference::Statement(id) => self.statement(id).is_some(),
            Reference::Event(id) => self.events.iter().any(|event| &event.id == id),
            Reference::Factor(factor) => self.factors.iter().any(|entry| entry.factor == *factor),
            Reference::Recommendation(number) => self.recommendations.iter().any(|entry| entry.number == *number),
        }
    }

    /// What the editors tied to a thing, in the order of the data.
    pub fn tied_to(&self, reference: &Reference) -> Vec<&Reference> {
        let mut others = Vec::new();
        for tie in &self.ties {
            if tie.from == *reference {
                others.push(&tie.to);
            } else if tie.to == *reference {
                others.push(&tie.from);
            }
        }
        others
    }
}

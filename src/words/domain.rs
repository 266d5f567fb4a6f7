//! Names of the domain's keys in the language of the interface.

use super::Words;
use crate::address::Theme;
use crate::alert::{
    Addressee, Confidence, Finding, Fit, LevelKey, Outline, Place, Prevents, Source, SourceKind, Stage, StatementPlace,
    When,
};
use crate::explore::checklist::marks::Mark;
use crate::explore::map::ground::Name;
use crate::explore::timeline::scale::{Period, month, year};
use crate::shared::by_number;
use crate::shared::decimal;

impl Words {
    /// Name of a stage.
    pub fn stage_name(self, stage: Stage) -> String {
        match stage {
            Stage::Classification => self.stage_classification(),
            Stage::Symbolization => self.stage_symbolization(),
            Stage::Discrimination => self.stage_discrimination(),
            Stage::Dehumanization => self.stage_dehumanization(),
            Stage::Organization => self.stage_organization(),
            Stage::Polarization => self.stage_polarization(),
            Stage::Preparation => self.stage_preparation(),
            Stage::Persecution => self.stage_persecution(),
            Stage::Extermination => self.stage_extermination(),
            Stage::Denial => self.stage_denial(),
        }
    }

    /// Name of a level of alarm.
    pub fn level(self, level: LevelKey) -> String {
        match level {
            LevelKey::Watch => self.level_watch(),
            LevelKey::Warning => self.level_warning(),
            LevelKey::Emergency => self.level_emergency(),
        }
    }

    /// How what others say relates to a claim.
    pub fn finding(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.finding_supported(),
            Finding::Corrected => self.finding_corrected(),
            Finding::Disputed => self.finding_disputed(),
            Finding::MissingContext => self.finding_missing_context(),
            Finding::Outcome => self.finding_outcome(),
            Finding::Unresolved => self.finding_unresolved(),
        }
    }

    /// How sure the editors are.
    pub fn confidence(self, confidence: Confidence) -> String {
        match confidence {
            Confidence::High => self.confidence_high(),
            Confidence::Medium => self.confidence_medium(),
            Confidence::Low => self.confidence_low(),
        }
    }

    /// How a factor fits the model.
    pub fn fit(self, fit: Fit) -> String {
        match fit {
            Fit::AsIs => self.fit_as_is(),
            Fit::Adapted => self.fit_adapted(),
            Fit::Added => self.fit_added(),
        }
    }

    /// A reader's mark.
    pub fn mark(self, mark: Mark) -> String {
        match mark {
            Mark::NotAssessed => self.mark_not_assessed(),
            Mark::EvidenceShown => self.mark_evidence_shown(),
            Mark::Unclear => self.mark_unclear(),
            Mark::NoEvidenceFound => self.mark_no_evidence_found(),
        }
    }

    /// Who is asked.
    pub fn addressee(self, addressee: Addressee) -> String {
        match addressee {
            Addressee::SecurityCouncil => self.addressee_security_council(),
            Addressee::UnitedNations => self.addressee_united_nations(),
            Addressee::Leaders => self.addressee_leaders(),
            Addressee::AllSides => self.addressee_all_sides(),
        }
    }

    /// The kind of prevention.
    pub fn prevents(self, kind: Prevents) -> String {
        match kind {
            Prevents::Demand => self.prevents_demand(),
            Prevents::ArmsEmbargo => self.prevents_arms_embargo(),
            Prevents::Peacekeeping => self.prevents_peacekeeping(),
            Prevents::Condemnation => self.prevents_condemnation(),
            Prevents::Mediation => self.prevents_mediation(),
            Prevents::Ceasefire => self.prevents_ceasefire(),
        }
    }

    /// The kind of a source.
    pub fn source_kind(self, kind: SourceKind) -> String {
        match kind {
            SourceKind::Court => self.kind_court(),
            SourceKind::Official => self.kind_official(),
            SourceKind::Organization => self.kind_organization(),
            SourceKind::News => self.kind_news(),
            SourceKind::Scholarly => self.kind_scholarly(),
            SourceKind::Reference => self.kind_reference(),
        }
    }

    /// Light or dark.
    pub fn theme(self, theme: Theme) -> String {
        match theme {
            Theme::Auto => self.theme_auto(),
            Theme::Light => self.theme_light(),
            Theme::Dark => self.theme_dark(),
            Theme::Contrast => self.theme_contrast(),
        }
    }

    /// A source in two words, for a link to it.
    pub fn source_name(self, source: &Source) -> String {
        let year = source.date.map_or_else(|| self.undated(), |date| decimal(date.start.year()));
        self.source_named(&source.publisher, &year)
    }

    /// Where in the alert something stands.
    pub fn place(self, alert: &Outline, place: StatementPlace) -> String {
        match place {
            StatementPlace::Title => self.place_title(),
            StatementPlace::Background(number) => self.place_background(&decimal(number)),
            StatementPlace::RiskFactors => self.place_factors(),
            StatementPlace::Factor(factor) => {
                let name = alert.factors.iter().find(|entry| entry.factor == factor).map(|entry| entry.name.as_str());
                self.place_factor(name.unwrap_or_else(|| factor.key()))
            }
            StatementPlace::Stages => self.place_stages(),
            StatementPlace::Stage(stage) => self.place_stage(&self.stage_name(stage)),
            StatementPlace::Unassigned(stage) => self.place_unassigned(&self.stage_name(stage)),
            StatementPlace::Judgment => self.place_judgment(),
            StatementPlace::Recommendation(number) => self.place_recommendation(&decimal(number)),
        }
    }

    /// A period of the picture.
    pub fn period(self, period: &Period) -> String {
        let (from, to) = (year(period.from + 0.001), year(period.to - 0.001));
        if period.around_alert {
            let (first, last) = (month(period.from + 0.001), month(period.to - 0.001));
            return self.period_alert(&self.short_month(first), &self.short_month(last), &decimal(to));
        }
        if from == to { decimal(from) } else { self.period_years(&decimal(from), &decimal(to)) }
    }

    /// A month in three letters.
    pub fn short_month(self, month: i8) -> String {
        self.month(month).chars().filter(|c| !matches!(c, '⟦' | '⟧')).take(3).collect()
    }

    /// The name of a state or a sea; none of the region, which the alert's file names.
    pub fn ground_name(self, name: Name) -> Option<String> {
        Some(match name {
            Name::Region => return None,
            Name::Armenia => self.armenia(),
            Name::Azerbaijan | Name::AzerbaijanExclave => self.azerbaijan(),
            Name::Georgia => self.georgia(),
            Name::Iran => self.iran(),
            Name::Russia => self.russia(),
            Name::Turkey => self.turkey(),
            Name::CaspianSea => self.caspian_sea(),
        })
    }

    /// Where a place lies, to a hundredth of a degree.
    pub fn position_of(self, place: &Place) -> String {
        let degrees = |number: f64| format!("{:.2}", number.abs());
        let (north, east) = (degrees(place.latitude), degrees(place.longitude));
        let latitude = if place.latitude < 0.0 { self.degrees_south(&north) } else { self.degrees_north(&north) };
        let longitude = if place.longitude < 0.0 { self.degrees_west(&east) } else { self.degrees_east(&east) };
        self.coordinates(&latitude, &longitude)
    }

    /// The dates of the alert's versions, or the one that it gives.
    pub fn alert_dates(self, alert: &Outline) -> String {
        let mut dates: Vec<When> = alert.versions.iter().map(|version| version.date).collect();
        by_number(&mut dates, |date| date.begins());
        match (dates.first(), dates.last()) {
            (Some(first), Some(last)) if first != last => self.when(When { start: first.start, end: Some(last.start) }),
            _ => self.when(alert.published),
        }
    }
}

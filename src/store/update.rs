//! The reducer: the only function that changes the state.

use super::facts::AlertFacts;
use super::marks::{Timestamp, TooLong};
use super::persistence::{Persistence, Reading};
use super::state::{EarlyInput, Intent, Notice, State};
use crate::address::{Address, Ignored, View};
use crate::alert::{Finding, Key};

/// Maximum number of notices. The oldest is dropped first.
pub const MAX_NOTICES: usize = 20;

/// Applies an intent. Deterministic: the same state, facts and intent always give the same state. [`Intent`] documents
/// each one.
pub fn update(state: &mut State, facts: &AlertFacts, intent: Intent) {
    match intent {
        Intent::Navigate(address) => state.go(facts, address),
        Intent::Visit(text) => {
            state.notices.retain(|notice| !matches!(notice, Notice::Ignored(_)));
            let (address, ignored) = Address::parse(&text);
            for part in ignored {
                state.notify(Notice::Ignored(part));
            }
            state.go(facts, address);
        }
        Intent::SetPeriod(period) => {
            if state.knows("period", period.as_ref(), |period| facts.periods.contains(period)) {
                state.address.options.period = period;
            }
        }
        Intent::SetAddressee(addressee) => {
            if state.knows("addressee", addressee.as_ref(), |addressee| facts.has_addressee(addressee)) {
                state.clear_part_if(|view| addressee.as_ref().is_some_and(|one| facts.hides_by_addressee(view, one)));
                state.address.options.addressee = addressee;
            }
        }
        Intent::SetFinding(finding) => {
            if finding.is_none_or(|finding| facts.has_finding(finding)) {
                state.clear_part_if(|view| finding.is_some_and(|one| facts.hides_by_finding(view, one)));
                state.address.options.finding = finding;
            } else {
                state.ignore("finding", finding.map_or("", Finding::key));
            }
        }
        Intent::SetTheme(theme) => state.address.options.theme = theme,
        Intent::Mark { factor, mark, now } => {
            if state.has_factor(facts, &factor) {
                state.marks.set_mark(&factor, mark, now);
            }
        }
        Intent::WriteNote { factor, note, now } => state.write_note(facts, factor, note, now),
        Intent::NameGroup { name, now } => state.name_group(name, now),
        Intent::Early { input, now } => state.take_early(facts, input, now),
        Intent::Restore(reading) | Intent::StorageChanged(reading) => state.restore(reading),
        Intent::Stored { marks, persistence } => {
            state.marks = state.marks.merged(&marks);
            state.persistence = persistence;
        }
        Intent::Import { plan, now } => {
            let mut taken = 0;
            let mut left = plan.unknown.len();
            for step in plan.steps {
                // A choice holds only for the value that the reader was asked about.
                let asked = step.change.is_from(&state.marks);
                if asked && step.apply(&mut state.marks, now) == Ok(true) {
                    taken += 1;
                } else {
                    left += 1;
                }
            }
            state.notices.retain(|notice| !matches!(notice, Notice::Imported { .. } | Notice::ImportFailed(_)));
            state.notify(Notice::Imported { taken, left });
        }
        Intent::ImportFailed(why) => {
            state.notices.retain(|notice| !matches!(notice, Notice::Imported { .. } | Notice::ImportFailed(_)));
            state.notify(Notice::ImportFailed(why));
        }
        Intent::Erase { now } => state.marks.erase(now),
        Intent::Dismiss(notice) => state.notices.retain(|other| *other != notice),
    }
}

impl State {
    /// Goes to an address of this page, ignoring parts that are not in the alert.
    fn go(&mut self, facts: &AlertFacts, mut address: Address) {
        if !facts.has_page(&address.page) {
            self.ignore("path", &address.document());
            return;
        }
        let options = &mut address.options;
        if !self.knows("period", options.period.as_ref(), |period| facts.periods.contains(period)) {
            options.period = None;
        }
        if !self.knows("addressee", options.addressee.as_ref(), |addressee| facts.has_addressee(addressee)) {
            options.addressee = None;
        }
        if let Some(finding) = options.finding.take_if(|finding| !facts.has_finding(*finding)) {
            self.ignore("finding", finding.key());
        }
        if let Some(view) = address.page.view_mut() {
            if !facts.has_part(view) {
                let (kind, key) = part(view);
                self.ignore(kind, &key);
                *view = view.without_anchor();
            }
            options.addressee.take_if(|addressee| facts.hides_by_addressee(view, addressee));
            options.finding.take_if(|finding| facts.hides_by_finding(view, *finding));
        }
        self.address = address;
    }

    /// Adds a notice, unless it is already in the list.
    fn notify(&mut self, notice: Notice) {
        if self.notices.contains(&notice) {
            return;
        }
        if self.notices.len() >= MAX_NOTICES {
            self.notices.remove(0);
        }
        self.notices.push(notice);
    }

    fn ignore(&mut self, key: &'static str, value: &str) {
        self.notify(Notice::Ignored(Ignored::new(key, value)));
    }

    /// Returns whether a value is `None` or known; if not, adds a notice.
    fn knows(&mut self, name: &'static str, value: Option<&Key>, known: impl Fn(&Key) -> bool) -> bool {
        match value.filter(|value| !known(value)) {
            Some(unknown) => {
                self.ignore(name, unknown.as_str());
                false
            }
            None => true,
        }
    }

    /// Goes to the top of the view if the selected part is hidden.
    fn clear_part_if(&mut self, hidden: impl Fn(&View) -> bool) {
        if let Some(view) = self.address.page.view_mut()
            && hidden(view)
        {
            *view = view.without_anchor();
        }
    }

    /// Returns whether the alert has a factor; if not, adds a notice.
    fn has_factor(&mut self, facts: &AlertFacts, factor: &Key) -> bool {
        let known = facts.has_factor(factor);
        if !known {
            self.notify(Notice::UnknownFactor(factor.clone()));
        }
        known
    }

    fn write_note(&mut self, facts: &AlertFacts, factor: Key, note: String, now: Timestamp) {
        if !self.has_factor(facts, &factor) {
            return;
        }
        self.notices.retain(|notice| !matches!(notice, Notice::NoteTooLong { factor: other, .. } if *other == factor));
        if let Err(TooLong { characters }) = self.marks.set_note(&factor, note, now) {
            self.notify(Notice::NoteTooLong { factor, characters });
        }
    }

    fn name_group(&mut self, name: String, now: Timestamp) {
        self.notices.retain(|notice| !matches!(notice, Notice::GroupTooLong { .. }));
        if let Err(TooLong { characters }) = self.marks.set_group(name, now) {
            self.notify(Notice::GroupTooLong { characters });
        }
    }

    fn take_early(&mut self, facts: &AlertFacts, input: EarlyInput, now: Timestamp) {
        if let Some(name) = input.group {
            self.name_group(name, now);
        }
        for (factor, mark) in input.marks {
            if self.has_factor(facts, &factor) {
                self.marks.set_mark(&factor, mark, now);
            }
        }
        for (factor, note) in input.notes {
            self.write_note(facts, factor, note, now);
        }
    }

    /// Merges in what was read from storage.
    fn restore(&mut self, reading: Reading) {
        let before = std::mem::replace(&mut self.persistence, reading.persistence());
        let Reading::Marks(stored) = reading else { return };
        self.marks = match before {
            Persistence::Unknown => self.marks.over(&stored),
            _ => self.marks.merged(&stored),
        };
        if let Persistence::NotKept { .. } = before {
            // The storage was full. What another tab wrote is saved; what this tab could not write still is not.
            self.persistence = Persistence::NotKept { stored: Some(stored) };
        }
    }
}

/// Returns the kind and key of a view's selected part, for a notice.
fn part(view: &View) -> (&'static str, String) {
    let text = |key: &Option<Key>| key.as_ref().map_or_else(String::new, ToString::to_string);
    match view {
        View::Factors(key) => ("factor", text(key)),
        View::Recommendations(number) => {
            ("recommendation", number.map_or_else(String::new, |number| number.to_string()))
        }
        View::Events(key) => ("event", text(key)),
        View::Checks(key) => ("check", text(key)),
        View::Text(key) => ("statement", text(key)),
        View::Sources(key) => ("source", text(key)),
        View::EmbedCode(key) => ("frame", text(key)),
        View::Stage(stage) => ("stage", stage.key().to_owned()),
        View::Timeline | View::Cite | View::Poster | View::Lesson(_) => ("path", String::new()),
    }
}

//! The text and layout of the cards.

use forewarned::alert::{Alert, Finding, Stage};
use forewarned::components::Shown;
use forewarned::stages::rows::{Row, Verdict, has_verdicts, rows};
use forewarned::words::Words;

use super::super::Outcome;
use super::fit::{Block, PLAIN, READING, Room, Ruler, STRONG, TITLE};
use super::sheet::{HEIGHT, MARGIN, Sheet, WIDTH, ink};

/// The width of a line across the whole card.
const ACROSS: f32 = WIDTH - 2.0 * MARGIN;
const RIGHT: f32 = WIDTH - MARGIN;
const FOOT: f32 = HEIGHT - MARGIN;
/// Font sizes of small lines. A preview is often shown at a third of its size.
const SMALL: &[f32] = &[30.0, 28.0];
/// The indent of a text from the vertical line beside it.
const IN: f32 = 26.0;

/// Draws the card of an alert: its level, publisher and title, and that it is a judgment, not a finding.
pub fn of_alert(shown: &Shown, ruler: &Ruler<'_>) -> Outcome<Sheet> {
    let (alert, words) = (&*shown.alert, shown.words);
    let mut sheet = Sheet::default();
    let y = head(&mut sheet, words, None, ruler)? + 34.0;
    let x = label(&mut sheet, alert.level_name(), y, ruler)? + 20.0;
    let dated = words.embed_by(&name_of(alert), &words.dates_of(alert));
    let by = ruler.set(&dated, PLAIN, Room::line(ACROSS, SMALL))?;
    let (x, y) = if x + by.width > RIGHT { (MARGIN, y + 56.0) } else { (x, y) };
    sheet.text(by, x, y + 7.0, ink::SECOND);
    let top = y + 44.0 + 32.0;

    let bottom = match foot(alert, words) {
        Some(text) => foot_line(&mut sheet, &text, ink::OTHER, ruler)?,
        None => FOOT,
    };
    let judgment = words.judgment_not_finding(&name_of(alert));
    let room = Room { width: ACROSS, height: 92.0, leading: 1.3, sizes: &[36.0, 32.0, 28.0] };
    let judgment = ruler.set(&judgment, READING, room)?;
    let height = bottom - 28.0 - judgment.height() - 20.0 - top;
    let sizes = &[84.0, 78.0, 72.0, 66.0, 60.0, 54.0, 48.0, 44.0, 40.0, 36.0, 32.0];
    let title = ruler.set(&alert.title, TITLE, Room { width: ACROSS, height, leading: 1.08, sizes })?;
    let y = sheet.text(title, MARGIN, top, ink::INK);
    sheet.text(judgment, MARGIN, y + 20.0, ink::SECOND);
    Ok(sheet)
}

/// Draws the cards of the ten stages: the alert's claim about each, and the verdicts of others. None shows a number, because the
/// stages are not steps in a fixed order.
pub fn of_stages(shown: &Shown, ruler: &Ruler<'_>) -> Outcome<Vec<(Stage, Sheet)>> {
    let rows = rows(&shown.alert, &[]);
    let checked = has_verdicts(&rows);
    rows.into_iter().map(|row| Ok((row.stage, of_stage(shown, row, checked, ruler)?))).collect()
}

fn of_stage(shown: &Shown, row: Row, checked: bool, ruler: &Ruler<'_>) -> Outcome<Sheet> {
    let (alert, words) = (&*shown.alert, shown.words);
    let mut sheet = Sheet::default();
    let y = head(&mut sheet, words, Some(&alert.title), ruler)? + 24.0;
    let name = ruler.set(&words.stage_name(row.stage), TITLE, Room::line(ACROSS, &[80.0, 72.0, 60.0]))?;
    let mut y = sheet.text(name, MARGIN, y, ink::INK);
    if row.named {
        y += 8.0;
        label(&mut sheet, &words.at_this_stage(&name_of(alert)), y, ruler)?;
        y += 46.0;
    }
    let judgment = words.card_foot(&words.judgment_not_finding(&name_of(alert)), &words.dates_of(alert));
    let bottom = foot_line(&mut sheet, &judgment, ink::SECOND, ruler)? - 24.0;
    let bottom = if checked { others(&mut sheet, words, &row.verdicts, bottom, ruler)? - 24.0 } else { bottom };

    let top = y + 24.0;
    let (text, face, colour) = match claimed(alert, &row) {
        Claimed::Says(text) => (text, READING, ink::INK),
        Claimed::Nothing => (words.nothing_said(alert.coverage.stages), PLAIN, ink::SECOND),
        Claimed::Omitted => return Ok(sheet),
    };
    let mut y = top;
    if face == READING {
        let said = words.said_on(&name_of(alert), &words.when(alert.dates.published));
        let said = ruler.set(&[&said, ":"].concat(), STRONG, Room::line(ACROSS - IN, SMALL))?;
        y = sheet.text(said, MARGIN + IN, y, ink::SECOND) + 8.0;
    }
    let sizes = &[50.0, 48.0, 46.0, 44.0, 40.0, 36.0, 32.0, 28.0];
    let room = Room { width: ACROSS - IN, height: bottom - y, leading: 1.16, sizes };
    let y = sheet.text(ruler.set(&text, face, room)?, MARGIN + IN, y, colour);
    sheet.filled([MARGIN, top, 4.0, y - top], colour);
    Ok(sheet)
}

/// Returns the publisher's name. A very long one is cut here, so that the rest of its sentence is not.
fn name_of(alert: &Alert) -> String {
    const MOST: usize = 40;
    let name = &alert.publisher.name;
    if name.chars().count() <= MOST {
        return name.clone();
    }
    let kept: String = name.chars().take(MOST).collect();
    let words = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    [words.trim_end_matches(','), "…"].concat()
}

/// The alert's text for a stage, as shown on its card.
enum Claimed {
    Says(String),
    Nothing,
    /// No short claim, and every statement has an editors' note, for example because it quotes an insult. The page shows both.
    Omitted,
}

fn claimed(alert: &Alert, row: &Row) -> Claimed {
    if let Some(claim) = &row.claim {
        return Claimed::Says(claim.clone());
    }
    let entry = alert.stages.iter().find(|entry| entry.stage == row.stage);
    let statements = entry.map(|entry| &entry.statements[..]).unwrap_or_default();
    match statements.iter().find(|statement| statement.note.is_none()) {
        Some(statement) => Claimed::Says(statement.text.clone()),
        None if statements.is_empty() => Claimed::Nothing,
        None => Claimed::Omitted,
    }
}

/// Draws the site's name under a line, with the alert's title beside it if given. Returns the lower edge.
fn head(sheet: &mut Sheet, words: Words, title: Option<&str>, ruler: &Ruler<'_>) -> Outcome<f32> {
    sheet.filled([MARGIN, MARGIN, ACROSS, 4.0], ink::INK);
    let name = ruler.set(&words.site_name(), STRONG, Room::line(ACROSS, &[32.0]))?;
    let x = MARGIN + 54.0;
    if let Some(title) = title {
        let room = RIGHT - x - name.width - 40.0;
        let title = ruler.set(title, PLAIN, Room::line(room, SMALL))?;
        let (across, down) = (RIGHT - title.width, 92.0 + name.first_line() - title.first_line());
        sheet.text(title, across, down, ink::SECOND);
    }
    Ok(sheet.text(name, x, 92.0, ink::ACCENT))
}

/// Draws text on a dark label, like the level and the flag on the pages. Returns its right edge.
fn label(sheet: &mut Sheet, text: &str, y: f32, ruler: &Ruler<'_>) -> Outcome<f32> {
    let block = ruler.set(text, STRONG, Room::line(ACROSS - 28.0, SMALL))?;
    let end = MARGIN + block.width + 28.0;
    sheet.filled([MARGIN, y, end - MARGIN, 44.0], ink::INK);
    let down = (44.0 - block.height()) / 2.0;
    sheet.text(block, MARGIN + 14.0, y + down, ink::PAPER);
    Ok(end)
}

/// Returns the last line of the alert's card: that parts are disputed, that the alert is checked, or nothing if it has no checks.
fn foot(alert: &Alert, words: Words) -> Option<String> {
    if alert.checks.iter().any(|check| check.finding == Finding::Disputed) {
        Some(words.card_disputed())
    } else {
        (!alert.checks.is_empty()).then(|| words.card_checked())
    }
}

/// Draws a line of text at the foot, under a thin rule. Returns its top edge.
fn foot_line(sheet: &mut Sheet, text: &str, colour: &'static str, ruler: &Ruler<'_>) -> Outcome<f32> {
    let block = ruler.set(text, PLAIN, Room::line(ACROSS, SMALL))?;
    let y = FOOT - block.height();
    sheet.text(block, MARGIN, y, colour);
    sheet.filled([MARGIN, y - 18.0, ACROSS, 2.0], ink::RULE);
    Ok(y - 18.0)
}

/// A verdict and its subject, each as a block.
struct PlacedVerdict {
    finding: Finding,
    verdict: Block,
    subject: Block,
}

impl PlacedVerdict {
    /// The distance from the icon to the first word, and from the verdict to its subject.
    const MARK: f32 = 36.0;
    const SPACE: f32 = 8.0;
    /// The distance between two verdicts.
    const GAP: f32 = 44.0;

    fn new(verdict: &Verdict, words: Words, width: f32, sizes: &'static [f32], ruler: &Ruler<'_>) -> Outcome<Self> {
        let finding = verdict.finding;
        let said = ruler.set(&words.verdict(finding), STRONG, Room::line(width, sizes))?;
        let rest = width - Self::MARK - said.width - Self::SPACE;
        let subject = ruler.set(&verdict.subject, PLAIN, Room::line(rest, sizes))?;
        Ok(Self { finding, verdict: said, subject })
    }

    fn width(&self) -> f32 {
        Self::MARK + self.verdict.width + Self::SPACE + self.subject.width
    }
}

/// Lays out the verdicts in one line: each at full width if all fit, otherwise each with an equal share of the line.
fn told(words: Words, verdicts: &[Verdict], across: f32, ruler: &Ruler<'_>) -> Outcome<Vec<PlacedVerdict>> {
    let gaps = verdicts.iter().skip(1).fold(0.0, |gaps, _| gaps + PlacedVerdict::GAP);
    let share = verdicts.iter().skip(1).fold(1.0, |count, _| count + 1.0);
    for sizes in [&SMALL[..1], &SMALL[1..]] {
        let told = verdicts.iter().map(|verdict| PlacedVerdict::new(verdict, words, across, sizes, ruler));
        let told = told.collect::<Outcome<Vec<_>>>()?;
        if told.iter().map(PlacedVerdict::width).sum::<f32>() + gaps <= across {
            return Ok(told);
        }
    }
    verdicts
        .iter()
        .map(|verdict| PlacedVerdict::new(verdict, words, (across - gaps) / share, &SMALL[1..], ruler))
        .collect()
}

/// Draws the verdicts of others, ending at `bottom`. Returns the top edge.
fn others(sheet: &mut Sheet, words: Words, verdicts: &[Verdict], bottom: f32, ruler: &Ruler<'_>) -> Outcome<f32> {
    let across = ACROSS - IN;
    let head = ruler.set(&[&words.others_column(), ":"].concat(), STRONG, Room::line(across, SMALL))?;
    let top = bottom - head.height() - 44.0;
    sheet.dotted([MARGIN + 2.0, top + 4.0, bottom - 2.0]);
    let y = sheet.text(head, MARGIN + IN, top, ink::OTHER) + 10.0;
    let mut x = MARGIN + IN;
    if verdicts.is_empty() {
        sheet.text(ruler.set(&words.no_check_yet(), PLAIN, Room::line(across, SMALL))?, x, y, ink::OTHER);
    }
    for one in told(words, verdicts, across, ruler)? {
        let end = x + one.width() + PlacedVerdict::GAP;
        sheet.mark(one.finding.into(), x, y + 3.0, 26.0);
        x += PlacedVerdict::MARK;
        let subject = x + one.verdict.width + PlacedVerdict::SPACE;
        sheet.text(one.verdict, x, y, ink::OTHER);
        sheet.text(one.subject, subject, y, ink::OTHER);
        x = end;
    }
    Ok(top)
}

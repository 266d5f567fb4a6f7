//! Leptos components shared by several pages. Each documents its props and the ARIA Authoring Practices or HTML pattern that it follows,
//! and has a test of its HTML.
//!
//! A component reads the alert and the words from [`Shown`] and the address from the [`Store`](crate::store::Store). One that needs no
//! alert calls [`use_words`] and [`use_here`], so it also works on a page without one ([`provide_site`]). No component calls a browser
//! API directly.

mod alert_notice;
mod bibliography;
mod check;
mod content_note;
mod copy_button;
mod data_text;
mod event;
mod explained;
mod filter;
mod icon;
mod late_copy;
mod link;
mod menu;
mod page_head;
mod provenance;
mod recovery;
mod segments;
mod shown;
mod sprite;
mod stage_flag;
mod statement;
mod surroundings;
mod tabs;
#[cfg(test)]
pub(crate) mod testing;
mod tie_chips;
mod title;
mod update_notice;

pub use alert_notice::{AlertNotice, ReadInPart};
pub use bibliography::{Bibliography, RestsOn, SourceList};
pub use check::{CheckDisclosure, check_id};
pub use content_note::ContentNote;
pub use copy_button::CopyButton;
pub use data_text::DataText;
pub use event::{EventDisclosure, event_id};
pub use explained::Explained;
pub use filter::RadioFilter;
pub use icon::{Glyph, Icon};
pub use late_copy::late_copy;
pub use link::Link;
pub use menu::Menu;
pub use page_head::PageHead;
pub use provenance::{Provenance, SourceLinks};
pub use recovery::Recovery;
pub use segments::{Segment, Segments};
pub use shown::{Shown, use_shown};
pub use sprite::Sprite;
pub use stage_flag::StageFlag;
pub use statement::{Statement, statement_id};
pub use surroundings::{OutsideRoot, provide_site, site_address, use_here, use_words};
pub use tabs::{Tab, Tabs};
pub use tie_chips::{TieChip, TieChips};
pub use title::title;
pub use update_notice::UpdateNotice;

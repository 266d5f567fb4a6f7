//! The source language: the pages for teachers: plans, activities, the class table, the projector check.

use super::sentences;

sentences! {
    /// Under the heading of the page for teachers.
    teach_lead = "Lesson plans, slides, activities and sheets for this alert.";
}

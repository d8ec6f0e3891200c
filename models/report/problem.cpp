// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/problem.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Problem)
};

QString sentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BookmarkRemoved:
        return Messages::tr("A bookmark left by a conversion was taken out.");
    case ProblemKind::PageNumberRemoved:
        return Messages::tr("A page number was taken out.");
    case ProblemKind::BlanksRemoved:
        return Messages::tr("Superfluous blanks were taken out.");
    case ProblemKind::LineJoined:
        return Messages::tr("A paragraph broken by a line or page end was joined again.");
    case ProblemKind::EncodingRepaired:
        return Messages::tr("Text stored in a wrong encoding was restored.");
    case ProblemKind::CharacterLost:
        return Messages::tr(
            "A character was lost before the file was saved and cannot be restored.");
    case ProblemKind::ImageSkipped:
        return Messages::tr("A picture or object without text was left out.");
    case ProblemKind::ContentsSkipped:
        return Messages::tr("An entry of the table of contents was left out.");
    case ProblemKind::RaggedRow:
        return Messages::tr("The row does not have as many cells as the table's head.");
    case ProblemKind::RepeatedOrdinal:
        return Messages::tr("The ordinal stands a second time.");
    case ProblemKind::RepeatedHeader:
        return Messages::tr("The table's head is repeated inside the table; it was passed over.");
    case ProblemKind::UnreadableValue:
        return Messages::tr("This could not be read as a figure and is kept as text.");
    case ProblemKind::UnknownHeader:
        return Messages::tr("It could not be told what this column holds.");
    case ProblemKind::UnknownMark:
        return Messages::tr("No note explains this mark.");
    case ProblemKind::UnnamedFigure:
        return Messages::tr("It could not be told what this figure measures; it is left out.");
    case ProblemKind::UnknownRegion:
        return Messages::tr("The region of the report could not be told from its title.");
    case ProblemKind::AmbiguousRegion:
        return Messages::tr("Several places have the name that the report gives.");
    case ProblemKind::FormerRegion:
        return Messages::tr("The report gives a name that the standard has no longer.");
    case ProblemKind::UnlistedRegion:
        return Messages::tr(
            "The table of regions lacks this place; it stands for itself, without a code.");
    case ProblemKind::UnknownTitle:
        return Messages::tr("The report has no title.");
    case ProblemKind::YearsDisagree:
        return Messages::tr("The year in the title and the day of the session disagree.");
    case ProblemKind::SecondReport:
        return Messages::tr(
            "A second report begins here; its figures are left out. Keep it in a file of its own.");
    case ProblemKind::UnknownYear:
        return Messages::tr("The year of the report could not be told from its title.");
    case ProblemKind::TooLong:
        return Messages::tr(
            "The passage is too long to be searched for figures; it is kept as text.");
    case ProblemKind::SignsReplaced:
        return Messages::tr(
            "Signs left by a conversion were read as the characters that they show.");
    case ProblemKind::NulRemoved:
        return Messages::tr("A NUL character was taken out of the text.");
    case ProblemKind::NoteMarkRemoved:
        return Messages::tr("A raised note mark was taken out.");
    case ProblemKind::HiddenText:
        return Messages::tr("Text that is struck through or hidden was left out.");
    case ProblemKind::FormulaKept:
        return Messages::tr("A formula is kept as text; no figure is read from it.");
    case ProblemKind::PartSkipped:
        return Messages::tr(
            "A part of the document was left out: it is a file of its own, or cannot be read.");
    case ProblemKind::FurnitureRemoved:
        return Messages::tr("A line that belongs to the page, not to the report, was taken out.");
    case ProblemKind::CorrectionNotApplied:
        return Messages::tr("A correction was not applied: the report no longer prints what was "
                            "put right.");
    case ProblemKind::TableNotRead:
        return Messages::tr("The table was not read: its head does not tell whose figures of which "
                            "year it holds.");
    case ProblemKind::TableOfPlaces:
        return Messages::tr("Figures of places were left out: it could not be told what "
                            "they measure, or of which place.");
    case ProblemKind::TableOfProjects:
        return Messages::tr("The table was not read: it lists projects or funds, not indicators.");
    case ProblemKind::LooseFigures:
        return Messages::tr("Lines of figures were not read: they look like a table, but none was "
                            "recognised.");
    case ProblemKind::ColumnOfWords:
        return Messages::tr("The column was left out: by its head it holds words, not figures.");
    case ProblemKind::RowOfTwoNames:
        return Messages::tr("The row was left out: two names stand in its first cell.");
    case ProblemKind::Recognised:
        return Messages::tr(
            "The text was recognised in pictures of its pages: compare it with these.");
    case ProblemKind::DoubtfulFigure:
        return Messages::tr(
            "The figure was recognised with low confidence; nothing is judged by it.");
    }
    Q_UNREACHABLE();
}

} // namespace

Severity severity(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BookmarkRemoved:
    case ProblemKind::PageNumberRemoved:
    case ProblemKind::BlanksRemoved:
    case ProblemKind::LineJoined:
    case ProblemKind::EncodingRepaired:
    case ProblemKind::ImageSkipped:
    case ProblemKind::ContentsSkipped:
    case ProblemKind::RepeatedHeader:
    case ProblemKind::FormerRegion:
    case ProblemKind::SignsReplaced:
    case ProblemKind::NoteMarkRemoved:
    case ProblemKind::FurnitureRemoved:
        return Severity::Info;
    case ProblemKind::CharacterLost:
    case ProblemKind::RaggedRow:
    case ProblemKind::RepeatedOrdinal:
    case ProblemKind::UnreadableValue:
    case ProblemKind::UnknownHeader:
    case ProblemKind::UnknownMark:
    case ProblemKind::UnnamedFigure:
    case ProblemKind::UnknownRegion:
    case ProblemKind::AmbiguousRegion:
    case ProblemKind::UnlistedRegion:
    case ProblemKind::UnknownTitle:
    case ProblemKind::UnknownYear:
    case ProblemKind::YearsDisagree:
    case ProblemKind::SecondReport:
    case ProblemKind::TooLong:
    case ProblemKind::NulRemoved:
    case ProblemKind::HiddenText:
    case ProblemKind::FormulaKept:
    case ProblemKind::PartSkipped:
    case ProblemKind::CorrectionNotApplied:
    case ProblemKind::TableNotRead:
    case ProblemKind::TableOfPlaces:
    case ProblemKind::TableOfProjects:
    case ProblemKind::LooseFigures:
    case ProblemKind::ColumnOfWords:
    case ProblemKind::RowOfTwoNames:
    case ProblemKind::Recognised:
    case ProblemKind::DoubtfulFigure:
        return Severity::Warning;
    }
    Q_UNREACHABLE();
}

QString describe(const Problem &problem)
{
    const QString what = sentence(problem.kind);
    return problem.count > 1 ? Messages::tr("%1 (%n places)", nullptr, problem.count).arg(what)
                             : what;
}

QDebug operator<<(QDebug debug, const Problem &problem)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Problem(" << int(problem.kind) << ", line " << problem.line << ", "
                    << problem.text << ')';
    return debug;
}

} // namespace PlanLens

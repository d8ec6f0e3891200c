// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/words.h"

namespace PlanLens {

namespace {

/// The kind whose word this is. The kinds are counted from 0; after the last there is no word.
template <typename Kind>
std::optional<Kind> kindOf(const QString &text)
{
    for (int i = 0; !word(Kind(i)).isEmpty(); ++i) {
        if (word(Kind(i)) == text)
            return Kind(i);
    }
    return std::nullopt;
}

} // namespace

QString word(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return QStringLiteral("title");
    case BlockKind::Front:
        return QStringLiteral("front");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::BoxTitle:
        return QStringLiteral("box-title");
    case BlockKind::BoxText:
        return QStringLiteral("box-text");
    case BlockKind::Caption:
        return QStringLiteral("caption");
    case BlockKind::Table:
        return QStringLiteral("table");
    case BlockKind::Note:
        return QStringLiteral("note");
    case BlockKind::End:
        return QStringLiteral("end");
    }
    return {};
}

QString word(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BookmarkRemoved:
        return QStringLiteral("bookmark-removed");
    case ProblemKind::PageNumberRemoved:
        return QStringLiteral("page-number-removed");
    case ProblemKind::BlanksRemoved:
        return QStringLiteral("blanks-removed");
    case ProblemKind::LineJoined:
        return QStringLiteral("line-joined");
    case ProblemKind::EncodingRepaired:
        return QStringLiteral("encoding-repaired");
    case ProblemKind::CharacterLost:
        return QStringLiteral("character-lost");
    case ProblemKind::ImageSkipped:
        return QStringLiteral("image-skipped");
    case ProblemKind::ContentsSkipped:
        return QStringLiteral("contents-skipped");
    case ProblemKind::RaggedRow:
        return QStringLiteral("ragged-row");
    case ProblemKind::RepeatedOrdinal:
        return QStringLiteral("repeated-ordinal");
    case ProblemKind::RepeatedHeader:
        return QStringLiteral("repeated-header");
    case ProblemKind::UnreadableValue:
        return QStringLiteral("unreadable-value");
    case ProblemKind::UnknownHeader:
        return QStringLiteral("unknown-header");
    case ProblemKind::UnknownMark:
        return QStringLiteral("unknown-mark");
    case ProblemKind::UnnamedFigure:
        return QStringLiteral("unnamed-figure");
    case ProblemKind::UnknownRegion:
        return QStringLiteral("unknown-region");
    case ProblemKind::AmbiguousRegion:
        return QStringLiteral("ambiguous-region");
    case ProblemKind::FormerRegion:
        return QStringLiteral("former-region");
    case ProblemKind::UnlistedRegion:
        return QStringLiteral("unlisted-region");
    case ProblemKind::UnknownTitle:
        return QStringLiteral("unknown-title");
    case ProblemKind::YearsDisagree:
        return QStringLiteral("years-disagree");
    case ProblemKind::SecondReport:
        return QStringLiteral("second-report");
    case ProblemKind::UnknownYear:
        return QStringLiteral("unknown-year");
    case ProblemKind::TooLong:
        return QStringLiteral("too-long");
    case ProblemKind::SignsReplaced:
        return QStringLiteral("signs-replaced");
    case ProblemKind::NulRemoved:
        return QStringLiteral("nul-removed");
    case ProblemKind::NoteMarkRemoved:
        return QStringLiteral("note-mark-removed");
    case ProblemKind::HiddenText:
        return QStringLiteral("hidden-text");
    case ProblemKind::FormulaKept:
        return QStringLiteral("formula-kept");
    case ProblemKind::PartSkipped:
        return QStringLiteral("part-skipped");
    case ProblemKind::FurnitureRemoved:
        return QStringLiteral("furniture-removed");
    case ProblemKind::CorrectionNotApplied:
        return QStringLiteral("correction-not-applied");
    case ProblemKind::TableNotRead:
        return QStringLiteral("table-not-read");
    case ProblemKind::TableOfPlaces:
        return QStringLiteral("table-of-places");
    case ProblemKind::TableOfProjects:
        return QStringLiteral("table-of-projects");
    case ProblemKind::LooseFigures:
        return QStringLiteral("loose-figures");
    case ProblemKind::ColumnOfWords:
        return QStringLiteral("column-of-words");
    case ProblemKind::RowOfTwoNames:
        return QStringLiteral("row-of-two-names");
    case ProblemKind::Recognised:
        return QStringLiteral("recognised");
    case ProblemKind::DoubtfulFigure:
        return QStringLiteral("doubtful-figure");
    }
    return {};
}

std::optional<BlockKind> blockKind(const QString &word)
{
    return kindOf<BlockKind>(word);
}

std::optional<ProblemKind> problemKind(const QString &word)
{
    return kindOf<ProblemKind>(word);
}

} // namespace PlanLens

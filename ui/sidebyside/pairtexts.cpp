// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/pairtexts.h"

#include "aligning/tablediff.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool hasDigit(const QString &text, const SourceRange &range)
{
    const QStringView part = QStringView(text).mid(range.start, range.length);
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PairTexts::PairTexts(ComparedReport left, ComparedReport right, Alignment alignment)
    : m_left(std::move(left))
    , m_right(std::move(right))
    , m_leftFigures(m_left.observations)
    , m_rightFigures(m_right.observations)
    , m_alignment(std::move(alignment))
{
    m_rows.reserve(std::size_t(m_alignment.rows().size()));
    for (const AlignedBlocks &aligned : m_alignment.rows())
        m_rows.push_back({PairPassage(*m_left.report, aligned.left),
                          PairPassage(*m_right.report, aligned.right),
                          {}});
}

const ComparedReport &PairTexts::report(PairSide side) const
{
    return side == PairSide::Left ? m_left : m_right;
}

const PairPassage &PairTexts::passage(PairSide side, int row) const
{
    const Row &texts = m_rows.at(std::size_t(row));
    return side == PairSide::Left ? texts.left : texts.right;
}

const Block *PairTexts::block(PairSide side, int row) const
{
    const AlignedBlocks &aligned = m_alignment.rows().at(row);
    const QList<int> &blocks = side == PairSide::Left ? aligned.left : aligned.right;
    return blocks.isEmpty() ? nullptr : &report(side).report->blocks.at(blocks.first());
}

const QList<TextChange> &PairTexts::changes(int row) const
{
    Row &texts = m_rows.at(std::size_t(row));
    if (!texts.changes) {
        const AlignedBlocks &aligned = m_alignment.rows().at(row);
        const bool compare = aligned.isPair() && aligned.status != BlockStatus::Same &&
                             aligned.status != BlockStatus::Moved;
        texts.changes = compare ? changesBetween(aligned, texts) : QList<TextChange>();
    }
    return *texts.changes;
}

QList<TextChange> PairTexts::changesBetween(const AlignedBlocks &aligned, const Row &texts) const
{
    const Block &left = m_left.report->blocks.at(aligned.left.constFirst());
    const Block &right = m_right.report->blocks.at(aligned.right.constFirst());
    const bool tables = aligned.left.size() == 1 && aligned.right.size() == 1 &&
                        left.kind == BlockKind::Table && right.kind == BlockKind::Table;
    return tables ? diffTables(left.table, right.table)
                  : diffText(texts.left.text(), texts.right.text());
}

QList<TextChange> PairTexts::changes(int row, CompareMode mode) const
{
    QList<TextChange> wanted = changes(row);
    if (mode == CompareMode::Figures || mode == CompareMode::Wording)
        wanted.removeIf([&](const TextChange &change) {
            return isOfFigures(row, change) != (mode == CompareMode::Figures);
        });
    return wanted;
}

bool PairTexts::isOfFigures(int row, const TextChange &change) const
{
    return hasDigit(passage(PairSide::Left, row).text(), change.left) ||
           hasDigit(passage(PairSide::Right, row).text(), change.right);
}

bool PairTexts::differs(int row, CompareMode mode) const
{
    const AlignedBlocks &aligned = m_alignment.rows().at(row);
    if (aligned.status == BlockStatus::Same)
        return false;
    switch (mode) {
    case CompareMode::All:
        return true;
    case CompareMode::Moved:
        return aligned.isMoved();
    case CompareMode::Figures:
    case CompareMode::Wording:
        return differsIn(row, mode == CompareMode::Figures);
    }
    return true;
}

bool PairTexts::differsIn(int row, bool inFigures) const
{
    const QString &left = m_rows.at(std::size_t(row)).left.text();
    const QString &right = m_rows.at(std::size_t(row)).right.text();
    if (!m_alignment.rows().at(row).isPair()) {
        const QString &only = left.isEmpty() ? right : left;
        return !inFigures || hasDigit(only, {0, int(only.size())});
    }
    const QList<TextChange> &all = changes(row);
    return std::any_of(all.begin(), all.end(), [&](const TextChange &change) {
        return change.kind != TextChangeKind::Same && inFigures == isOfFigures(row, change);
    });
}

SetSource PairTexts::source(PairSide side, int row) const
{
    const ComparedReport &own = report(side);
    return {own.report.get(), &passage(side, row),
            side == PairSide::Left ? &m_leftFigures : &m_rightFigures, &own.observations};
}

const Observation *PairTexts::figure(PairSide side, int index) const
{
    const QList<Observation> &all = report(side).observations;
    return index >= 0 && index < all.size() ? &all.at(index) : nullptr;
}

} // namespace PlanLens

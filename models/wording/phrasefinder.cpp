// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/phrasefinder.h"

namespace PlanLens {

namespace {

quint32 startOf(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | text[1].unicode();
}

} // namespace

void forEachText(const Report &report,
                 const std::function<void(const QString &, const Anchor &)> &visit)
{
    for (int block = 0; block < report.blocks.size(); ++block) {
        const Block &one = report.blocks.at(block);
        if (one.kind != BlockKind::Table) {
            visit(one.text.text(), report.anchor(block));
            continue;
        }
        for (int row = 0; row < one.table.rows.size(); ++row) {
            const QList<Cell> &cells = one.table.rows.at(row).cells;
            for (int column = 0; column < cells.size(); ++column) {
                if (!cells.at(column).covered)
                    visit(cells.at(column).text.text(), report.cellAnchor(block, row, column));
            }
        }
    }
}

PhraseFinder::PhraseFinder(const QStringList &phrases) : m_phrases(phrases)
{
    for (int i = 0; i < phrases.size(); ++i) {
        if (phrases.at(i).size() >= 2)
            m_byStart[startOf(phrases.at(i))].push_back(i);
    }
}

std::vector<QList<Anchor>> PhraseFinder::find(const Report &report) const
{
    std::vector<QList<Anchor>> places(std::size_t(m_phrases.size()));
    const auto scan = [&](const QString &text, const Anchor &place) {
        for (int at = 0; at + 1 < text.size(); ++at) {
            const QStringView rest = QStringView(text).mid(at);
            const auto found = m_byStart.constFind(startOf(rest));
            if (found == m_byStart.cend())
                continue;
            for (const int phrase : *found) {
                if (!rest.startsWith(m_phrases.at(phrase)))
                    continue;
                QList<Anchor> &known = places[std::size_t(phrase)];
                const bool overlaps = !known.isEmpty() && known.constLast().samePlace(place) &&
                                      known.constLast().start + known.constLast().length > at;
                if (overlaps)
                    continue;
                Anchor here = place;
                here.start = at;
                here.length = int(m_phrases.at(phrase).size());
                known.append(here);
            }
        }
    };
    forEachText(report, scan);
    return places;
}

QList<Anchor> placesOf(const QString &phrase, const Report &report)
{
    return PhraseFinder({phrase}).find(report).front();
}

} // namespace PlanLens

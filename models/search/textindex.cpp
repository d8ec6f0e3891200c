// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textindex.h"

#include "database/database.h"
#include "library/joinedformats.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

struct TextIndexMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

// A unit is found from the one of the nearest character before that is a multiple of 2^7.
constexpr int nearShift = 7;

// What positions can count: fifty thousand reports.
constexpr quint32 mostCharacters = 0x7fffffff;

QStringView characters(const QByteArray &stream)
{
    return {reinterpret_cast<const QChar *>(stream.constData()),
            stream.size() / qsizetype(sizeof(QChar))};
}

/// Keeps of `found` what stands `distance` characters before one of `others`.
void keepBefore(Positions &found, const Positions &others, quint32 distance)
{
    auto other = others.begin();
    const auto misses = [&](quint32 position) {
        while (other != others.end() && *other < position + distance)
            ++other;
        return other == others.end() || *other != position + distance;
    };
    found.erase(std::remove_if(found.begin(), found.end(), misses), found.end());
}

} // namespace

SearchUnitKind IndexedReport::kindOf(quint32 unit) const
{
    if (unit < firstCell)
        return SearchUnitKind::Heading;
    return unit < firstParagraph ? SearchUnitKind::Cell : SearchUnitKind::Paragraph;
}

TextIndex::TextIndex(const Database &database)
{
    m_unitStarts.push_back(0);
    loadSegments(database);
    loadWaiting(database);
    loadReports(database);
    indexUnits();
}

void TextIndex::loadSegments(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT id, layout FROM search_segment "
                                                 "ORDER BY level DESC, id"));
    statement.run();
    while (statement.next()) {
        Segment segment{.id = statement.value(0).toLongLong(), .offset = m_unitStarts.back()};
        for (const ReportLayout &layout : layoutsFrom(statement.value(1).toByteArray()))
            append(layout);
        segment.extent = m_unitStarts.back() - segment.offset;
        m_segments.push_back(segment);
    }
}

void TextIndex::loadWaiting(const Database &database)
{
    Statement statement(database, QStringLiteral("SELECT layout, stream FROM search_report "
                                                 "WHERE stream IS NOT NULL ORDER BY id"));
    statement.run();
    while (statement.next()) {
        m_waiting.push_back({statement.value(1).toByteArray(), m_unitStarts.back()});
        for (const ReportLayout &layout : layoutsFrom(statement.value(0).toByteArray()))
            append(layout);
    }
}

void TextIndex::append(const ReportLayout &layout)
{
    IndexedReport report;
    report.firstUnit = quint32(m_unitStarts.size() - 1);
    report.firstCell = report.firstUnit + layout.headings;
    report.firstParagraph = report.firstCell + layout.cells;
    report.endUnit = report.firstParagraph + layout.paragraphs;
    m_reports.push_back(report);
    m_ids.push_back(layout.id);
    for (const quint32 length : layout.lengths) {
        if (length > mostCharacters - m_unitStarts.back())
            throw DatabaseError{
                TextIndexMessages::tr("The library holds more text than can be searched.")};
        m_unitStarts.push_back(m_unitStarts.back() + length);
    }
}

void TextIndex::loadReports(const Database &database)
{
    QHash<int, std::size_t> byId;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        byId.insert(m_ids[i], i);
    Statement statement(
        database, QStringLiteral("SELECT s.id, r.id, CASE WHEN c.document_id IS NULL "
                                 "THEN COALESCE(r.plan_year, r.review_year, 0) "
                                 "ELSE COALESCE(c.plan_year, c.review_year, 0) END "
                                 "FROM report r JOIN search_report s ON s.report_id = r.id "
                                 "JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
                                 "LEFT JOIN identity_correction c ON c.document_id = r.document_id "
                                 "WHERE %1")
                      .arg(JoinedFormats::isCounted()));
    statement.run();
    while (statement.next()) {
        const auto found = byId.constFind(statement.integer(0));
        if (found == byId.constEnd()) {
            m_withoutText.push_back(statement.integer(1));
            continue;
        }
        m_reports[*found].id = statement.integer(1);
        m_reports[*found].year = statement.integer(2);
    }
}

void TextIndex::indexUnits()
{
    m_unitNear.reserve((m_unitStarts.back() >> nearShift) + 1);
    quint32 unit = 0;
    for (quint32 position = 0; position < m_unitStarts.back(); position += 1U << nearShift) {
        while (m_unitStarts[unit + 1] <= position)
            ++unit;
        m_unitNear.push_back(unit);
    }
}

quint32 TextIndex::unitAt(quint32 position) const
{
    if (position >= m_unitStarts.back())
        throw damaged();
    quint32 unit = m_unitNear[position >> nearShift];
    while (m_unitStarts[unit + 1] <= position)
        ++unit;
    return unit;
}

std::size_t TextIndex::reportOf(quint32 unit) const
{
    const auto next =
        std::upper_bound(m_reports.begin(), m_reports.end(), unit,
                         [](quint32 u, const IndexedReport &report) { return u < report.endUnit; });
    return std::size_t(next - m_reports.begin());
}

UnitMatches TextIndex::find(const Database &database, QStringView form) const
{
    if (form.isEmpty())
        return {};
    if (form.size() == 1)
        return findCharacter(database, form.front());
    Positions positions = findPhrase(database, form);
    appendWaiting(form, positions);
    return counted(positions);
}

UnitMatches TextIndex::everything() const
{
    UnitMatches matches;
    for (quint32 unit = 0; unit + 1 < m_unitStarts.size(); ++unit)
        matches.push_back({unit, 1});
    return matches;
}

UnitMatches TextIndex::findCharacter(const Database &database, QChar character) const
{
    std::vector<quint32> hits(m_unitStarts.size() - 1, 0);
    Positions positions;
    Statement statement(database, QStringLiteral("SELECT positions FROM search_posting "
                                                 "WHERE id >= ? AND id < ? ORDER BY id"));
    for (const Segment &segment : m_segments) {
        const qint64 first = PostingRow{segment.id, character.unicode(), 0}.id();
        statement.run(first, first + PostingRow::shards);
        while (statement.next()) {
            positions.clear();
            unpackPair(statement.value(0).toByteArray(), segment.extent, segment.offset, nullptr,
                       positions);
            for (const quint32 position : positions)
                ++hits[unitAt(position)];
        }
    }
    positions.clear();
    appendWaiting(QStringView(&character, 1), positions);
    for (const quint32 position : positions)
        ++hits[unitAt(position)];
    UnitMatches matches;
    for (quint32 unit = 0; unit < hits.size(); ++unit) {
        if (hits[unit] > 0)
            matches.push_back({unit, hits[unit]});
    }
    return matches;
}

Positions TextIndex::findPhrase(const Database &database, QStringView form) const
{
    // Every second pair, and the last one: together they hold every character at its place.
    const auto pairAt = [&](qsizetype i) {
        return CharacterPair{form.at(i), form.at(i + 1)};
    };
    const qsizetype last = form.size() - 2;
    Positions found = positionsOf(database, pairAt(0));
    for (qsizetype i = std::min<qsizetype>(2, last); i > 0 && !found.empty();
         i = i == last ? 0 : std::min(i + 2, last))
        keepBefore(found, positionsOf(database, pairAt(i)), quint32(i));
    return found;
}

Positions TextIndex::positionsOf(const Database &database, CharacterPair pair) const
{
    Positions positions;
    Statement statement(database,
                        QStringLiteral("SELECT positions FROM search_posting WHERE id = ?"));
    for (const Segment &segment : m_segments) {
        if (statement.run(PostingRow::of(segment.id, pair).id()).next())
            unpackPair(statement.value(0).toByteArray(), segment.extent, segment.offset,
                       &pair.second, positions);
    }
    return positions;
}

/// What waits has no lists yet: its text is scanned.
void TextIndex::appendWaiting(QStringView form, Positions &positions) const
{
    for (const Waiting &waiting : m_waiting) {
        const QStringView stream = characters(waiting.stream);
        for (qsizetype at = stream.indexOf(form); at >= 0; at = stream.indexOf(form, at + 1)) {
            const quint32 position = waiting.offset + quint32(at);
            if (unitAt(position) == unitAt(position + quint32(form.size()) - 1))
                positions.push_back(position);
        }
    }
}

UnitMatches TextIndex::counted(const Positions &positions) const
{
    UnitMatches matches;
    for (const quint32 position : positions) {
        const quint32 unit = unitAt(position);
        if (matches.empty() || matches.back().unit != unit)
            matches.push_back({unit, 0});
        ++matches.back().hits;
    }
    return matches;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog/figuremoves.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace PlanLens {

namespace {

constexpr qsizetype mostKept = 300; ///< figures of one report

FigureSaying sayingOf(const Observation &figure)
{
    return {.name = figure.name,
            .figure = toDisplay(figure.value),
            .unit = figure.unit,
            .measure = figure.measure,
            .role = figure.role,
            .period = figure.period,
            .regionId = figure.regionId,
            .indicator = figure.indicator,
            .verdict = figure.verdict,
            .estimated = figure.estimated};
}

using Cell = std::tuple<int, int, int>;

Cell cellOf(const Anchor &anchor)
{
    return {anchor.block, anchor.row, anchor.column};
}

int inCommon(const FigureSaying &a, const FigureSaying &b)
{
    return int(a.figure == b.figure) + int(a.name == b.name) + int(a.role == b.role) +
           int(a.period == b.period) + int(a.measure == b.measure) + int(a.unit == b.unit) +
           int(a.regionId == b.regionId);
}

/// The figures of one reading, by their places, until they are taken.
class Places
{
public:
    explicit Places(const QList<Observation> &figures)
    {
        for (const Observation &figure : figures) {
            m_byCell.emplace(cellOf(figure.anchor), int(m_figures.size()));
            m_figures.append({figure.anchor, sayingOf(figure)});
        }
    }

    /// The one at a place that says the same, or of all there has most in common; -1 where there is
    /// none left.
    int at(const Anchor &place, const FigureSaying &saying, bool exactly) const
    {
        int best = -1;
        int most = -1;
        const auto [first, last] = m_byCell.equal_range(cellOf(place));
        for (auto it = first; it != last; ++it) {
            const int figure = it->second;
            const auto &[anchor, other] = m_figures.at(figure);
            if (m_taken.contains(figure) || !anchor.overlaps(place) || (exactly && other != saying))
                continue;
            const int common = inCommon(other, saying);
            if (common > most) { // of equals the first
                best = figure;
                most = common;
            }
        }
        return best;
    }

    void take(int figure) { m_taken.insert(figure); }
    bool isTaken(int figure) const { return m_taken.contains(figure); }
    int count() const { return int(m_figures.size()); }
    const Anchor &anchor(int figure) const { return m_figures.at(figure).first; }
    const FigureSaying &saying(int figure) const { return m_figures.at(figure).second; }

private:
    QList<std::pair<Anchor, FigureSaying>> m_figures;
    std::multimap<Cell, int> m_byCell;
    QSet<int> m_taken;
};

/// Takes those that are the same figure out of both, and tells which say something else now.
void pair(Places &before, Places &after, bool exactly, QList<FigureMove> &moves)
{
    for (int old = 0; old < before.count(); ++old) {
        if (before.isTaken(old))
            continue;
        const int now = after.at(before.anchor(old), before.saying(old), exactly);
        if (now < 0)
            continue;
        before.take(old);
        after.take(now);
        if (!exactly)
            moves.append({after.anchor(now), {before.saying(old), after.saying(now)}});
    }
}

QJsonValue toJson(const std::optional<FigureSaying> &saying)
{
    if (!saying)
        return {};
    return QJsonArray{saying->name,
                      saying->figure,
                      saying->unit,
                      toKey(saying->measure),
                      toKey(saying->role),
                      saying->period.toString(),
                      saying->regionId,
                      saying->indicator,
                      saying->verdict ? toKey(*saying->verdict) : QString(),
                      saying->estimated};
}

std::optional<FigureSaying> fromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray fields = value.toArray();
    return FigureSaying{.name = fields.at(0).toString(),
                        .figure = fields.at(1).toString(),
                        .unit = fields.at(2).toString(),
                        .measure =
                            fromKey<Measure>(fields.at(3).toString()).value_or(Measure::Level),
                        .role = fromKey<Role>(fields.at(4).toString()).value_or(Role::Actual),
                        .period = Period::fromString(fields.at(5).toString()).value_or(Period()),
                        .regionId = fields.at(6).toString(),
                        .indicator = fields.at(7).toString(),
                        .verdict = fromKey<Verdict>(fields.at(8).toString()),
                        .estimated = fields.at(9).toBool()};
}

} // namespace

QList<FigureMove> figureMoves(const QList<Observation> &before, const QList<Observation> &after)
{
    Places old(before);
    Places now(after);
    QList<FigureMove> moves;
    pair(old, now, true, moves);
    pair(old, now, false, moves);
    for (int figure = 0; figure < old.count(); ++figure) {
        if (!old.isTaken(figure))
            moves.append({old.anchor(figure), {old.saying(figure), std::nullopt}});
    }
    for (int figure = 0; figure < now.count(); ++figure) {
        if (!now.isTaken(figure))
            moves.append({now.anchor(figure), {std::nullopt, now.saying(figure)}});
    }
    std::stable_sort(moves.begin(), moves.end(), [](const FigureMove &a, const FigureMove &b) {
        return std::tuple(cellOf(a.place), a.place.start) <
               std::tuple(cellOf(b.place), b.place.start);
    });
    return moves;
}

QByteArray packedMoves(const QList<FigureMove> &moves)
{
    QJsonArray all;
    for (const FigureMove &move : moves.mid(0, mostKept)) {
        const Anchor &place = move.place;
        all.append(
            QJsonArray{QJsonArray{place.block, place.row, place.column, place.start, place.length},
                       toJson(move.saying.before), toJson(move.saying.after)});
    }
    return qCompress(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<FigureMove> unpackedMoves(const QByteArray &packed, const QString &report)
{
    QList<FigureMove> moves;
    const QJsonArray all = QJsonDocument::fromJson(qUncompress(packed)).array();
    for (const QJsonValue &value : all) {
        const QJsonArray place = value.toArray().at(0).toArray();
        moves.append({{report, place.at(0).toInt(-1), place.at(1).toInt(-1), place.at(2).toInt(-1),
                       place.at(3).toInt(), place.at(4).toInt()},
                      {fromJson(value.toArray().at(1)), fromJson(value.toArray().at(2))}});
    }
    return moves;
}

} // namespace PlanLens

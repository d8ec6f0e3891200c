// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/figurecorrections.h"

#include "changelog/changelog.h"
#include "database/database.h"
#include "storing/columns.h"

namespace PlanLens::FigureCorrections {

namespace {

struct Stored
{
    int id = 0;
    PlacedCorrection placed;
};

std::optional<QString> optionalText(const Statement &statement, int column)
{
    return statement.value(column).isNull() ? std::nullopt : std::optional(statement.text(column));
}

PrintedPlace placeFrom(const Statement &statement, int first)
{
    return {.origin = fromKey<Origin>(statement.text(first)).value_or(Origin::Table),
            .table = indexOf(statement.optionalInteger(first + 1)),
            .row = indexOf(statement.optionalInteger(first + 2)),
            .column = indexOf(statement.optionalInteger(first + 3)),
            .sentence = statement.text(first + 4),
            .name = statement.text(first + 5),
            .printed = statement.text(first + 6),
            .occurrence = statement.integer(first + 7)};
}

FigureCorrection correctionFrom(const Statement &statement, int first)
{
    FigureCorrection correction;
    correction.figure = optionalText(statement, first);
    correction.name = optionalText(statement, first + 1);
    correction.unit = optionalText(statement, first + 2);
    correction.role = fromKey<Role>(statement.text(first + 3));
    correction.period = Period::fromString(statement.text(first + 4));
    correction.regionId = optionalText(statement, first + 5);
    correction.indicator = optionalText(statement, first + 6);
    correction.signature = signatureFrom(statement, first + 7);
    return correction;
}

QString selection()
{
    return QStringLiteral(
        "SELECT id, origin, table_no, row_no, column_no, sentence, name, printed, occurrence, "
        "to_figure, to_name, to_unit, to_role, to_period, to_region, to_indicator, corrected_by, "
        "corrected FROM figure_correction ");
}

Stored storedFrom(const Statement &statement)
{
    return {statement.integer(0), {placeFrom(statement, 1), correctionFrom(statement, 9)}};
}

QList<Stored> inForce(const Database &database, int document)
{
    QList<Stored> corrections;
    Statement statement(database, selection() + QStringLiteral("WHERE document_id = ? AND "
                                                               "withdrawn IS NULL ORDER BY id"));
    statement.run(document);
    while (statement.next())
        corrections.append(storedFrom(statement));
    return corrections;
}

/// An empty text says something here: that the figure has no unit, or is no known indicator.
QVariant textOrNull(const std::optional<QString> &text)
{
    return text ? stored(*text) : QVariant();
}

int insert(const Database &database, int document, const PrintedPlace &place,
           const FigureCorrection &correction)
{
    Statement statement(
        database,
        QStringLiteral("INSERT INTO figure_correction (document_id, origin, table_no, row_no, "
                       "column_no, sentence, name, printed, occurrence, to_figure, to_name, "
                       "to_unit, to_role, to_period, to_region, to_indicator, corrected_by, "
                       "corrected) VALUES (%1) RETURNING id")
            .arg(placeholders(18)));
    statement.run(document, toKey(place.origin), indexOrNull(place.table), indexOrNull(place.row),
                  indexOrNull(place.column), stored(place.sentence), stored(place.name),
                  stored(place.printed), place.occurrence, textOrNull(correction.figure),
                  textOrNull(correction.name), textOrNull(correction.unit),
                  correction.role ? QVariant(toKey(*correction.role)) : QVariant(),
                  correction.period ? QVariant(correction.period->toString()) : QVariant(),
                  textOrNull(correction.regionId), textOrNull(correction.indicator),
                  stored(correction.signature.by), whenText(correction.signature));
    statement.next();
    return statement.integer(0);
}

} // namespace

QList<PlacedCorrection> of(const Database &database, int document)
{
    QList<PlacedCorrection> corrections;
    for (const Stored &stored : inForce(database, document))
        corrections.append(stored.placed);
    return corrections;
}

void set(const Database &database, int document, const PrintedPlace &place,
         const std::optional<FigureCorrection> &correction, const Signature &by)
{
    ChangeStep<int> step;
    for (const Stored &known : inForce(database, document)) {
        if (known.placed.place != place)
            continue;
        Statement(database, QStringLiteral("UPDATE figure_correction SET withdrawn_by = ?, "
                                           "withdrawn = ? WHERE id = ?"))
            .run(stored(by.by), whenText(by), known.id);
        step.before = known.id;
    }
    if (correction && !correction->isEmpty())
        step.after = insert(database, document, place, *correction);
    if (step.before || step.after)
        ChangeLog::add(database, {.kind = ChangeKind::Figure, .document = document, .item = step});
}

QHash<int, PlacedCorrection> everMade(const Database &database)
{
    QHash<int, PlacedCorrection> corrections;
    Statement statement(database, selection());
    statement.run();
    while (statement.next()) {
        const Stored known = storedFrom(statement);
        corrections.insert(known.id, known.placed);
    }
    return corrections;
}

} // namespace PlanLens::FigureCorrections

namespace PlanLens::MadeFigures {

namespace {

struct Stored
{
    int id = 0;
    PlacedFigure placed;
};

PrintedPlace placeFrom(const Statement &statement, int first)
{
    return {.origin = fromKey<Origin>(statement.text(first)).value_or(Origin::Prose),
            .table = indexOf(statement.optionalInteger(first + 1)),
            .row = indexOf(statement.optionalInteger(first + 2)),
            .column = indexOf(statement.optionalInteger(first + 3)),
            .sentence = statement.text(first + 4),
            .name = {},
            .printed = statement.text(first + 5),
            .occurrence = statement.integer(first + 6)};
}

MadeFigure figureFrom(const Statement &statement, int first)
{
    return {.figure = statement.text(first),
            .name = statement.text(first + 1),
            .unit = statement.text(first + 2),
            .measure = fromKey<Measure>(statement.text(first + 3)).value_or(Measure::Level),
            .role = fromKey<Role>(statement.text(first + 4)).value_or(Role::Actual),
            .period = Period::fromString(statement.text(first + 5)).value_or(Period()),
            .regionId = statement.text(first + 6),
            .indicator = statement.text(first + 7),
            .signature = signatureFrom(statement, first + 8)};
}

QString selection()
{
    return QStringLiteral("SELECT id, origin, table_no, row_no, column_no, sentence, printed, "
                          "occurrence, figure, name, unit, measure, role, period, region, "
                          "indicator, made_by, made FROM made_figure ");
}

Stored storedFrom(const Statement &statement)
{
    return {statement.integer(0), {placeFrom(statement, 1), figureFrom(statement, 8)}};
}

QList<Stored> inForce(const Database &database, int document)
{
    QList<Stored> figures;
    Statement statement(database, selection() + QStringLiteral("WHERE document_id = ? AND "
                                                               "withdrawn IS NULL ORDER BY id"));
    statement.run(document);
    while (statement.next())
        figures.append(storedFrom(statement));
    return figures;
}

int insert(const Database &database, int document, const PrintedPlace &place,
           const MadeFigure &figure)
{
    Statement statement(
        database,
        QStringLiteral("INSERT INTO made_figure (document_id, origin, table_no, row_no, column_no, "
                       "sentence, printed, occurrence, figure, name, unit, measure, role, period, "
                       "region, indicator, made_by, made) VALUES (%1) RETURNING id")
            .arg(placeholders(18)));
    statement.run(document, toKey(place.origin), indexOrNull(place.table), indexOrNull(place.row),
                  indexOrNull(place.column), stored(place.sentence), stored(place.printed),
                  place.occurrence, stored(figure.figure), stored(figure.name), stored(figure.unit),
                  toKey(figure.measure), toKey(figure.role), storedOrNull(figure.period.toString()),
                  storedOrNull(figure.regionId), storedOrNull(figure.indicator),
                  stored(figure.signature.by), whenText(figure.signature));
    statement.next();
    return statement.integer(0);
}

} // namespace

QList<PlacedFigure> of(const Database &database, int document)
{
    QList<PlacedFigure> figures;
    for (const Stored &stored : inForce(database, document))
        figures.append(stored.placed);
    return figures;
}

void set(const Database &database, int document, const PrintedPlace &place,
         const std::optional<MadeFigure> &figure, const Signature &by)
{
    ChangeStep<int> step;
    for (const Stored &known : inForce(database, document)) {
        if (known.placed.place != place)
            continue;
        Statement(database, QStringLiteral("UPDATE made_figure SET withdrawn_by = ?, "
                                           "withdrawn = ? WHERE id = ?"))
            .run(stored(by.by), whenText(by), known.id);
        step.before = known.id;
    }
    if (figure)
        step.after = insert(database, document, place, *figure);
    if (step.before || step.after)
        ChangeLog::add(database, {.kind = ChangeKind::Made, .document = document, .item = step});
}

QHash<int, PlacedFigure> everMade(const Database &database)
{
    QHash<int, PlacedFigure> figures;
    Statement statement(database, selection());
    statement.run();
    while (statement.next()) {
        const Stored known = storedFrom(statement);
        figures.insert(known.id, known.placed);
    }
    return figures;
}

} // namespace PlanLens::MadeFigures

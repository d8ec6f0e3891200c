// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/columns.h"

#include "database/database.h"

#include <QStringList>

namespace PlanLens {

namespace {

const QStringList &anchorNames()
{
    static const QStringList names = {QStringLiteral("anchor_block"), QStringLiteral("anchor_row"),
                                      QStringLiteral("anchor_column"),
                                      QStringLiteral("anchor_start"),
                                      QStringLiteral("anchor_length")};
    return names;
}

/// Names stand once for all figures.
QString nameId()
{
    return QStringLiteral("name_id");
}

const QStringList &observationNames()
{
    static const QStringList names =
        QStringList{QStringLiteral("indicator"), QStringLiteral("origin"),
                    QStringLiteral("table_no"),  QStringLiteral("row_no"),
                    QStringLiteral("column_no"), QStringLiteral("line")} +
        anchorNames() +
        QStringList{QStringLiteral("printed"),        nameId(),
                    QStringLiteral("parent"),         QStringLiteral("section"),
                    QStringLiteral("ordinal"),        QStringLiteral("unit"),
                    QStringLiteral("attribute"),      QStringLiteral("measure"),
                    QStringLiteral("role"),           QStringLiteral("estimated"),
                    QStringLiteral("basis_changed"),  QStringLiteral("period_from"),
                    QStringLiteral("period_to"),      QStringLiteral("month_from"),
                    QStringLiteral("month_to"),       QStringLiteral("value_kind"),
                    QStringLiteral("relation"),       QStringLiteral("low"),
                    QStringLiteral("high"),           QStringLiteral("approximate"),
                    QStringLiteral("basis"),          QStringLiteral("value_unit"),
                    QStringLiteral("value_note"),     QStringLiteral("stated"),
                    QStringLiteral("verdict"),        QStringLiteral("corrected_by"),
                    QStringLiteral("corrected_when"), QStringLiteral("corrected_what"),
                    QStringLiteral("doubtful")};
    return names;
}

const QStringList &identityNames()
{
    static const QStringList names = {QStringLiteral("title"),       QStringLiteral("kind"),
                                      QStringLiteral("region_id"),   QStringLiteral("region_name"),
                                      QStringLiteral("region_code"), QStringLiteral("review_year"),
                                      QStringLiteral("plan_year")};
    return names;
}

QString joined(const QStringList &names, const QString &prefix)
{
    return prefix + names.join(QStringLiteral(", ") + prefix);
}

template <typename Enum>
QVariant keyOrNull(const std::optional<Enum> &value)
{
    return value ? QVariant(toKey(*value)) : QVariant();
}

/// Where the word is unknown, `fallback`: a database that a person wrote into by hand.
template <typename Enum>
Enum enumFrom(const QString &key, Enum fallback)
{
    return fromKey<Enum>(key).value_or(fallback);
}

/// A year or a month, NULL where there is none.
QVariant dateOrNull(int number)
{
    return number == 0 ? QVariant() : QVariant(number);
}

void bindValue(Statement &statement, const Value &value)
{
    statement.bind(toKey(value.kind));
    statement.bind(keyOrNull(value.relation));
    statement.bind(storedOrNull(value.low));
    statement.bind(storedOrNull(value.high));
    statement.bind(int(value.approximate));
    statement.bind(storedOrNull(value.basis));
    statement.bind(storedOrNull(value.unit));
    statement.bind(storedOrNull(value.note));
}

Value valueFrom(const Statement &statement, int column)
{
    Value value;
    value.kind = enumFrom(statement.text(column++), ValueKind::Text);
    value.relation = fromKey<Relation>(statement.text(column++));
    value.low = statement.optionalNumber(column++);
    value.high = statement.optionalNumber(column++);
    value.approximate = statement.flag(column++);
    value.basis = statement.text(column++);
    value.unit = statement.text(column++);
    value.note = statement.text(column++);
    return value;
}

/// The fields of a correction: value,unit.
QString fieldsText(const QList<FigureField> &fields)
{
    QStringList words;
    for (const FigureField field : fields)
        words += toKey(field);
    return words.join(u',');
}

void bindMark(Statement &statement, const std::optional<CorrectionMark> &mark)
{
    statement.bind(mark ? stored(mark->signature.by) : QVariant());
    statement.bind(mark ? QVariant(whenText(mark->signature)) : QVariant());
    statement.bind(mark ? QVariant(fieldsText(mark->what)) : QVariant());
}

std::optional<CorrectionMark> markFrom(const Statement &statement, int first)
{
    if (statement.value(first).isNull())
        return std::nullopt;
    CorrectionMark mark;
    mark.signature = signatureFrom(statement, first);
    for (const QString &word : statement.text(first + 2).split(u',', Qt::SkipEmptyParts)) {
        if (const auto field = fromKey<FigureField>(word))
            mark.what += *field;
    }
    return mark;
}

} // namespace

QString anchorColumns()
{
    return joined(anchorNames(), {});
}

void bindAnchor(Statement &statement, const Anchor &anchor)
{
    const bool nowhere = anchor.report.isEmpty() && !anchor.isValid();
    statement.bind(nowhere ? QVariant() : QVariant(anchor.block));
    statement.bind(indexOrNull(anchor.row));
    statement.bind(indexOrNull(anchor.column));
    statement.bind(nowhere ? QVariant() : QVariant(anchor.start));
    statement.bind(nowhere ? QVariant() : QVariant(anchor.length));
}

Anchor anchorFrom(const Statement &statement, int first, const QString &key)
{
    const std::optional<int> block = statement.optionalInteger(first);
    if (!block)
        return {};
    return {key,
            *block,
            indexOf(statement.optionalInteger(first + 1)),
            indexOf(statement.optionalInteger(first + 2)),
            statement.integer(first + 3),
            statement.integer(first + 4)};
}

QString observationColumns(const QString &prefix)
{
    QStringList columns;
    for (const QString &name : observationNames())
        columns +=
            name == nameId()
                ? QStringLiteral("(SELECT name FROM figure_name WHERE id = %1%2)").arg(prefix, name)
                : prefix + name;
    return columns.join(QStringLiteral(", "));
}

QString observationFields()
{
    return joined(observationNames(), {});
}

int observationColumnCount()
{
    return int(observationNames().size());
}

void bindObservation(Statement &statement, const Observation &observation, int nameId)
{
    statement.bind(storedOrNull(observation.indicator));
    statement.bind(toKey(observation.origin));
    statement.bind(indexOrNull(observation.table));
    statement.bind(indexOrNull(observation.row));
    statement.bind(indexOrNull(observation.column));
    statement.bind(observation.line);
    bindAnchor(statement, observation.anchor);
    statement.bind(stored(observation.printed));
    statement.bind(nameId);
    statement.bind(storedOrNull(observation.parent));
    statement.bind(storedOrNull(observation.section));
    statement.bind(storedOrNull(observation.ordinal));
    statement.bind(storedOrNull(observation.unit));
    statement.bind(keyOrNull(observation.attribute));
    statement.bind(toKey(observation.measure));
    statement.bind(toKey(observation.role));
    statement.bind(int(observation.estimated));
    statement.bind(int(observation.basisChanged));
    statement.bind(dateOrNull(observation.period.from));
    statement.bind(dateOrNull(observation.period.to));
    statement.bind(dateOrNull(observation.period.firstMonth));
    statement.bind(dateOrNull(observation.period.lastMonth));
    bindValue(statement, observation.value);
    statement.bind(keyOrNull(observation.stated));
    statement.bind(keyOrNull(observation.verdict));
    bindMark(statement, observation.corrected);
    statement.bind(int(observation.doubtful));
}

Observation observationFrom(const Statement &statement, int first, const QString &key)
{
    int column = first;
    Observation observation;
    observation.indicator = statement.text(column++);
    observation.origin = enumFrom(statement.text(column++), Origin::Table);
    observation.table = indexOf(statement.optionalInteger(column++));
    observation.row = indexOf(statement.optionalInteger(column++));
    observation.column = indexOf(statement.optionalInteger(column++));
    observation.line = statement.integer(column++);
    observation.anchor = anchorFrom(statement, column, key);
    column += int(anchorNames().size());
    observation.printed = statement.text(column++);
    observation.name = statement.text(column++);
    observation.parent = statement.text(column++);
    observation.section = statement.text(column++);
    observation.ordinal = statement.text(column++);
    observation.unit = statement.text(column++);
    observation.attribute = fromKey<Attribute>(statement.text(column++));
    observation.measure = enumFrom(statement.text(column++), Measure::Level);
    observation.role = enumFrom(statement.text(column++), Role::Actual);
    observation.estimated = statement.flag(column++);
    observation.basisChanged = statement.flag(column++);
    observation.period.from = statement.integer(column++);
    observation.period.to = statement.integer(column++);
    observation.period.firstMonth = statement.integer(column++);
    observation.period.lastMonth = statement.integer(column++);
    observation.value = valueFrom(statement, column);
    column += 8;
    observation.stated = fromKey<Verdict>(statement.text(column++));
    observation.verdict = fromKey<Verdict>(statement.text(column++));
    observation.corrected = markFrom(statement, column);
    column += 3;
    observation.doubtful = statement.flag(column);
    return observation;
}

Signature signatureFrom(const Statement &statement, int first)
{
    return {statement.text(first), QDateTime::fromString(statement.text(first + 1), Qt::ISODate)};
}

QString whenText(const Signature &signature)
{
    return signature.when.toUTC().toString(Qt::ISODate);
}

QString identityColumns(const QString &prefix)
{
    return joined(identityNames(), prefix);
}

int identityColumnCount()
{
    return int(identityNames().size());
}

void bindIdentity(Statement &statement, const ReportIdentity &identity)
{
    statement.bind(stored(identity.title));
    statement.bind(toKey(identity.kind));
    statement.bind(storedOrNull(identity.regionId));
    statement.bind(storedOrNull(identity.regionName));
    statement.bind(storedOrNull(identity.regionCode));
    statement.bind(storedOrNull(identity.reviewYear));
    statement.bind(storedOrNull(identity.planYear));
}

ReportIdentity identityFrom(const Statement &statement, int first)
{
    return {.title = statement.text(first),
            .kind = enumFrom(statement.text(first + 1), ReportKind::Other),
            .regionId = statement.text(first + 2),
            .regionName = statement.text(first + 3),
            .regionCode = statement.text(first + 4),
            .reviewYear = statement.optionalInteger(first + 5),
            .planYear = statement.optionalInteger(first + 6)};
}

MappedText mappedTextFrom(const Statement &statement, int first, const QString &source, int offset)
{
    const QString runs = statement.text(first + 1);
    if (const auto length = statement.optionalInteger(first + 2)) {
        if (auto mapped = MappedText::fromSource(source, offset, runs, *length))
            return *mapped;
        throw damaged(); // the source is not the one that it was taken from
    }
    const QString text = statement.text(first);
    if (auto mapped = MappedText::fromRuns(text, runs))
        return *mapped;
    MappedText alone;
    alone.append(text, 0);
    return alone;
}

QString placeholders(int count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace PlanLens

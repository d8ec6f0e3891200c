// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/keptsheets.h"

#include "sheetmaking/sheetrequest.h"
#include "sheets/hiddencolumns.h"
#include "sheets/sheetwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QLatin1String paperKey("paper");
constexpr QLatin1String marginsKey("margins");
constexpr QLatin1String yearKey("year");
constexpr QLatin1String valuesKey("values");
constexpr QLatin1String sortKey("sort");
constexpr QLatin1String orderKey("regionOrder");
constexpr QLatin1String searchKey("query");

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValueConstRef one : value.toArray())
        texts << one.toString();
    return texts;
}

std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue jsonOf(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// A value of an enumeration whose last is `last`; the first for anything else.
template <typename Enum>
Enum valueOf(const QJsonValue &value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : Enum(0);
}

QJsonObject jsonOf(const SheetRequest &request)
{
    return {
        {QStringLiteral("template"), toKey(request.which)},
        {QStringLiteral("indicators"), arrayOf(request.indicators)},
        {QStringLiteral("regions"), arrayOf(request.regions)},
        {QStringLiteral("reports"), arrayOf(request.reports)},
        {yearKey, jsonOf(request.year)},
        {valuesKey, jsonOf(request.values ? std::optional(int(*request.values)) : std::nullopt)},
        {sortKey, toKey(request.sort)},
        {orderKey, arrayOf(request.regionOrder)},
        {searchKey, request.query},
        {QStringLiteral("audit"), request.audit}};
}

SheetRequest requestFrom(const QJsonObject &json, SheetTemplate which)
{
    SheetRequest request{.which = which};
    request.indicators = textsOf(json.value(QStringLiteral("indicators")));
    request.regions = textsOf(json.value(QStringLiteral("regions")));
    request.reports = textsOf(json.value(QStringLiteral("reports")));
    request.year = numberOf(json.value(yearKey));
    if (json.value(valuesKey).isDouble())
        request.values = valueOf(json.value(valuesKey), ValueForm::Signs);
    request.sort = scoreSortFrom(json.value(sortKey).toString());
    request.regionOrder = textsOf(json.value(orderKey));
    request.query = json.value(searchKey).toString();
    request.audit = json.value(QStringLiteral("audit")).toBool();
    return request;
}

QJsonObject jsonOf(const SheetArrangement &arrangement)
{
    return {{QStringLiteral("title"), arrangement.title},
            {QStringLiteral("subtitle"), arrangement.subtitle},
            {QStringLiteral("department"), arrangement.department},
            {QStringLiteral("unit"), arrangement.unit},
            {QStringLiteral("notes"), arrayOf(arrangement.notes)},
            {QStringLiteral("hiddenColumns"), arrayOf(arrangement.hiddenColumns)},
            {QStringLiteral("sourcesAtEnd"), arrangement.sourcesAtEnd},
            {QStringLiteral("ownAxes"), arrangement.ownAxes},
            {paperKey, int(arrangement.paper)},
            {marginsKey, int(arrangement.margins)},
            {QStringLiteral("landscape"), arrangement.landscape}};
}

SheetArrangement arrangementFrom(const QJsonObject &json)
{
    return {.title = json.value(QStringLiteral("title")).toString(),
            .subtitle = json.value(QStringLiteral("subtitle")).toString(),
            .department = json.value(QStringLiteral("department")).toString(),
            .unit = json.value(QStringLiteral("unit")).toString(),
            .notes = textsOf(json.value(QStringLiteral("notes"))),
            .hiddenColumns = textsOf(json.value(QStringLiteral("hiddenColumns"))),
            .sourcesAtEnd = json.value(QStringLiteral("sourcesAtEnd")).toBool(),
            .ownAxes = json.value(QStringLiteral("ownAxes")).toBool(),
            .paper = valueOf(json.value(paperKey), PaperSize::A3),
            .margins = valueOf(json.value(marginsKey), PaperMargins::Official),
            .landscape = json.value(QStringLiteral("landscape")).toBool()};
}

QStringList without(QStringList all, const QStringList &some)
{
    all.removeIf([&](const QString &one) { return some.contains(one); });
    return all;
}

/// The first ones by name, the others by number.
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 12;
    const QString first = names.mid(0, most).join(SheetWords::tr(", "));
    return names.size() <= most
               ? first
               : SheetWords::tr("%1 and %n more", nullptr, int(names.size() - most)).arg(first);
}

} // namespace

SheetArrangement KeptSheet::arrangementFor(std::optional<int> other) const
{
    return movedBy(arrangement, year && other ? *other - *year : 0);
}

QByteArray toJson(const QList<KeptSheet> &sheets)
{
    QJsonArray array;
    for (const KeptSheet &sheet : sheets)
        array.append(QJsonObject{{QStringLiteral("name"), sheet.name},
                                 {QStringLiteral("request"), jsonOf(sheet.request)},
                                 {QStringLiteral("arrangement"), jsonOf(sheet.arrangement)},
                                 {yearKey, jsonOf(sheet.year)},
                                 {QStringLiteral("rows"), arrayOf(sheet.rows)}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<KeptSheet> keptSheetsFrom(const QByteArray &json)
{
    QList<KeptSheet> sheets;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValueConstRef one : array) {
        const QJsonObject object = one.toObject();
        const QJsonObject request = object.value(QStringLiteral("request")).toObject();
        const auto which = sheetTemplateFrom(request.value(QStringLiteral("template")).toString());
        const QString name = object.value(QStringLiteral("name")).toString();
        if (!which || name.isEmpty())
            continue;
        sheets.append(
            {.name = name,
             .request = requestFrom(request, *which),
             .arrangement = arrangementFrom(object.value(QStringLiteral("arrangement")).toObject()),
             .year = numberOf(object.value(yearKey)),
             .rows = textsOf(object.value(QStringLiteral("rows")))});
    }
    return sheets;
}

QStringList rowNames(const SheetContent &content)
{
    QStringList names;
    for (qsizetype i = 0; i < content.ownTables(); ++i) {
        const SheetTable &table = content.tables.at(i);
        const int column = nameColumn(table);
        for (const SheetRow &row : table.rows) {
            if (!row.section && !row.foot && !row.cells.at(column).text.isEmpty())
                names << row.cells.at(column).text;
        }
    }
    names.removeDuplicates();
    return names;
}

QString changedRows(const QStringList &before, const QStringList &now)
{
    const QStringList came = without(now, before);
    const QStringList went = without(before, now);
    QStringList sentences;
    if (!came.isEmpty())
        sentences << SheetWords::tr("New since the template was kept: %1.").arg(listed(came));
    if (!went.isEmpty())
        sentences << SheetWords::tr("No longer there: %1.").arg(listed(went));
    return sentences.join(u' ');
}

} // namespace PlanLens

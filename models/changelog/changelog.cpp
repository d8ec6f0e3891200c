// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog/changelog.h"

#include "database/database.h"
#include "interpreting/signature.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr std::array<std::pair<ChangeKind, const char *>, 14> kinds{
    {{ChangeKind::Imported, "imported"},
     {ChangeKind::Dropped, "dropped"},
     {ChangeKind::Removed, "removed"},
     {ChangeKind::Restored, "restored"},
     {ChangeKind::Deleted, "deleted"},
     {ChangeKind::Reread, "reread"},
     {ChangeKind::Figure, "figure"},
     {ChangeKind::Made, "made"},
     {ChangeKind::Identity, "identity"},
     {ChangeKind::Name, "name"},
     {ChangeKind::Finding, "finding"},
     {ChangeKind::Note, "note"},
     {ChangeKind::Labels, "labels"},
     {ChangeKind::Formats, "formats"}}};

struct ReportThen
{
    std::optional<int> document;
    QString key;
    QString title;
};

/// The version that is meant; of a document the one that is shown.
ReportThen reportOf(const Database &database, const ChangeLog::Event &event)
{
    if (!event.document && event.report.isEmpty())
        return {};
    Statement statement(
        database,
        QStringLiteral("SELECT r.document_id, r.key, COALESCE(c.title, r.title) FROM report r LEFT "
                       "JOIN identity_correction c ON c.document_id = r.document_id WHERE %1 = ? "
                       "ORDER BY r.is_current DESC, r.version DESC LIMIT 1")
            .arg(event.report.isEmpty() ? QStringLiteral("r.document_id")
                                        : QStringLiteral("r.key")));
    statement.run(event.report.isEmpty() ? QVariant(*event.document) : QVariant(event.report));
    if (!statement.next())
        return {event.document, event.report, {}};
    return {statement.integer(0), statement.text(1), statement.text(2)};
}

void insert(const Database &database, const ChangeLog::Event &event, const Rereading &counts,
            const QByteArray &figures)
{
    const ReportThen report = reportOf(database, event);
    const Signature now = signatureNow();
    const auto said = [](const std::optional<QString> &words) {
        return words ? stored(*words) : QVariant();
    };
    const auto count = [&](int number) {
        return figures.isEmpty() ? QVariant() : QVariant(number);
    };
    Statement statement(
        database, QStringLiteral(
                      "INSERT INTO change_log (kind, happened, done_by, document_id, report_key, "
                      "report_title, item_before, item_after, said_before, said_after, added, "
                      "gone, changed, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.run(toKey(event.kind), now.when.toUTC().toString(Qt::ISODate), stored(now.by),
                  storedOrNull(report.document), storedOrNull(report.key),
                  storedOrNull(report.title), storedOrNull(event.item.before),
                  storedOrNull(event.item.after), said(event.said.before), said(event.said.after),
                  count(counts.added), count(counts.gone), count(counts.changed),
                  figures.isEmpty() ? QVariant() : QVariant(figures));
}

Rereading countOf(const QList<FigureMove> &moves)
{
    Rereading counts;
    for (const FigureMove &move : moves) {
        if (!move.saying.before)
            ++counts.added;
        else if (!move.saying.after)
            ++counts.gone;
        else
            ++counts.changed;
    }
    return counts;
}

} // namespace

QString toKey(ChangeKind kind)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [=](const auto &each) { return each.first == kind; });
    return QString::fromLatin1(known->second);
}

std::optional<ChangeKind> changeKind(const QString &key)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) {
        return key == QLatin1String(each.second);
    });
    return known == kinds.end() ? std::nullopt : std::optional(known->first);
}

namespace ChangeLog {

void add(const Database &database, const Event &event)
{
    insert(database, event, {}, {});
}

ChangeStep<QString> numbers(const ChangeStep<int> &step)
{
    const auto text = [](const std::optional<int> &number) {
        return number ? std::optional(QString::number(*number)) : std::nullopt;
    };
    return {text(step.before), text(step.after)};
}

namespace {

/// Columns in one text, parted by tabs.
QString tabbed(QStringList columns)
{
    for (QString &column : columns)
        column.replace(u'\t', u' ');
    return columns.join(u'\t');
}

} // namespace

std::optional<QString> identityText(const std::optional<ReportIdentity> &identity)
{
    if (!identity)
        return std::nullopt;
    const auto year = [](const std::optional<int> &number) {
        return number ? QString::number(*number) : QString();
    };
    return tabbed({identity->title, toKey(identity->kind), identity->regionId, identity->regionName,
                   identity->regionCode, year(identity->reviewYear), year(identity->planYear)});
}

std::optional<ReportIdentity> identityFromText(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    const QStringList columns = text->split(u'\t');
    const auto year = [&](int column) {
        bool isNumber = false;
        const int number = columns.value(column).toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    };
    return ReportIdentity{.title = columns.value(0),
                          .kind = fromKey<ReportKind>(columns.value(1)).value_or(ReportKind::Other),
                          .regionId = columns.value(2),
                          .regionName = columns.value(3),
                          .regionCode = columns.value(4),
                          .reviewYear = year(5),
                          .planYear = year(6)};
}

std::optional<QString> labelsText(const QStringList &labels)
{
    return labels.isEmpty() ? std::nullopt : std::optional(labels.join(u'\n'));
}

std::optional<QStringList> labelsFromText(const std::optional<QString> &text)
{
    return text ? std::optional(text->split(u'\n')) : std::nullopt;
}

std::optional<QString> formatText(const FormatOf &format)
{
    return tabbed({format.main, format.mainFile, format.file});
}

std::optional<FormatOf> formatFromText(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    const QStringList columns = text->split(u'\t');
    return FormatOf{columns.value(0), columns.value(1), columns.value(2)};
}

void addRereading(const Database &database, const QString &report, const ChangeStep<int> &by,
                  const QList<FigureMove> &moves)
{
    insert(database, {.kind = ChangeKind::Reread, .report = report, .said = numbers(by)},
           countOf(moves), packedMoves(moves));
}

} // namespace ChangeLog
} // namespace PlanLens

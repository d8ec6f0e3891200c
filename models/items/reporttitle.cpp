// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include "catalogue/displayname.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct ReportTitleWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReportTitle)
};

QString planReportTitle(const ReportIdentity &identity)
{
    if (identity.reviewYear && identity.planYear) {
        return ReportTitleWords::tr("%1 review · %2 plan")
            .arg(*identity.reviewYear)
            .arg(*identity.planYear);
    }
    if (identity.reviewYear)
        return ReportTitleWords::tr("%1 review").arg(*identity.reviewYear);
    if (identity.planYear)
        return ReportTitleWords::tr("%1 plan").arg(*identity.planYear);
    return {};
}

/// A kind of report that is named by one year.
QString titleOfYear(const QString &pattern, std::optional<int> year, std::optional<int> otherwise)
{
    if (!year)
        year = otherwise;
    return year ? pattern.arg(*year) : QString();
}

QString knownTitle(const ReportIdentity &identity)
{
    switch (identity.kind) {
    case ReportKind::PlanReport:
        return planReportTitle(identity);
    case ReportKind::WorkReport:
        return titleOfYear(ReportTitleWords::tr("%1 government work report"), identity.planYear,
                           identity.reviewYear);
    case ReportKind::Communique:
        return titleOfYear(ReportTitleWords::tr("%1 statistical communiqué"), identity.reviewYear,
                           identity.planYear);
    case ReportKind::Outline:
        return titleOfYear(ReportTitleWords::tr("Outline from %1"), identity.planYear,
                           identity.reviewYear);
    case ReportKind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString shortTitle(const ReportIdentity &identity)
{
    const QString known = knownTitle(identity);
    if (!known.isEmpty())
        return known;
    return identity.title.isEmpty() ? ReportTitleWords::tr("Untitled report") : identity.title;
}

int newestYear(const ReportIdentity &identity)
{
    return std::max(identity.reviewYear.value_or(0), identity.planYear.value_or(0));
}

QString fullTitle(const ReportIdentity &identity)
{
    const QString title = shortTitle(identity);
    const Region *region = Regions::shipped().find(identity.regionId);
    // What a person or a report calls the place stays, where the program speaks that language.
    const QString name = region && displayFullName(*region) != region->fullName
                             ? displayFullName(*region)
                             : identity.regionName;
    return name.isEmpty() ? title : name + QLatin1Char(' ') + title;
}

QString formatName(const QString &format)
{
    if (format == u"text")
        return QStringLiteral("TXT");
    if (format == u"markdown")
        return QStringLiteral("Markdown");
    return format == u"scan" ? ReportTitleWords::tr("scan", "a format") : format.toUpper();
}

QString formatAndFile(const LibraryEntry &entry)
{
    return QStringLiteral("%1 · %2").arg(formatName(entry.format), entry.file);
}

QHash<QString, QString> distinctions(const QList<LibraryEntry> &entries)
{
    QHash<QString, QList<const LibraryEntry *>> byName;
    for (const LibraryEntry &entry : entries)
        byName[entry.identity.regionId + fullTitle(entry.identity)].append(&entry);
    QHash<QString, QString> marks;
    for (const QList<const LibraryEntry *> &alike : std::as_const(byName)) {
        if (alike.size() < 2)
            continue;
        QHash<QString, int> formats;
        QHash<QString, int> files;
        for (const LibraryEntry *entry : alike) {
            ++formats[entry->format];
            ++files[entry->file];
        }
        for (const LibraryEntry *entry : alike) {
            QString mark = formatName(entry->format);
            if (mark.isEmpty() || formats.value(entry->format) > 1)
                mark = entry->file;
            // One name in two folders, or twice in one file.
            if (mark == entry->file && files.value(entry->file) > 1)
                mark = QStringLiteral("%1 (%2)").arg(entry->path).arg(entry->part);
            marks.insert(entry->key, mark);
        }
    }
    return marks;
}

QString distinctTitle(const LibraryEntry &entry, const QHash<QString, QString> &distinctions)
{
    const QString title = fullTitle(entry.identity);
    const QString mark = distinctions.value(entry.key);
    return mark.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, mark);
}

QString titleOfFormat(const LibraryEntry &entry)
{
    return distinctTitle(entry, {{entry.key, formatName(entry.format)}});
}

} // namespace PlanLens

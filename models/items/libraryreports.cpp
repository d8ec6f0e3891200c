// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of the library says of a report.

#include "items/librarymodel.h"

#include <QDir>
#include <QStringList>

namespace PlanLens {

namespace {

/// What the entries say in one respect: their keys, their files.
QStringList allOf(const QList<LibraryEntry> *entries, QString LibraryEntry::*part)
{
    QStringList parts;
    if (entries) {
        for (const LibraryEntry &entry : *entries)
            parts << entry.*part;
    }
    return parts;
}

} // namespace

/// Null where there are none.
const QList<LibraryEntry> *LibraryModel::formatsOf(const Node &report) const
{
    const auto found = m_joined.constFind(report.entry->key);
    return found == m_joined.cend() ? nullptr : &*found;
}

QStringList LibraryModel::formatNamesOf(const Node &report) const
{
    QStringList names;
    if (const QList<LibraryEntry> *formats = formatsOf(report)) {
        for (const LibraryEntry &format : *formats)
            names << formatName(format.format);
    }
    return names;
}

/// Of those that are listed, and not of one that is gone since they were looked for.
QStringList LibraryModel::filesAlike(const Node &report) const
{
    QStringList files;
    for (const QString &key : m_alike.value(report.entry->key)) {
        if (const auto node = m_byKey.constFind(key); node != m_byKey.cend())
            files << m_nodes.at(*node).entry->file;
    }
    return files;
}

QString LibraryModel::behindName(const Node &report) const
{
    QStringList parts;
    for (const QString &format : formatNamesOf(report))
        parts << u'+' + format;
    if (!filesAlike(report).isEmpty())
        parts << tr("counted twice?", "a report that is there in two formats");
    if (const QStringList labels = labelsOf(report); !labels.isEmpty())
        parts << joinedLabels(labels);
    return parts.join(QStringLiteral("  "));
}

QString LibraryModel::reportTip(const Node &report) const
{
    const LibraryEntry &entry = *report.entry;
    QStringList lines{entry.identity.title, QDir::toNativeSeparators(entry.path),
                      tr("%n figure(s)", nullptr, entry.observations),
                      tr("%n problem(s)", nullptr, entry.problems)};
    if (entry.version > 1)
        lines << tr("version %1").arg(entry.version);
    if (entry.identityCorrected)
        lines << tr("what it is was corrected by hand");
    if (const QList<LibraryEntry> *formats = formatsOf(report)) {
        for (const LibraryEntry &format : *formats)
            lines << tr("also as %1: %2", "a format, its file")
                         .arg(formatName(format.format), format.file);
    }
    for (const QString &file : filesAlike(report))
        lines << tr("seems to be the same report as %1, and counts once more", "a file").arg(file);
    if (const QStringList labels = labelsOf(report); !labels.isEmpty())
        lines << tr("labels: %1").arg(joinedLabels(labels));
    return lines.join(QLatin1Char('\n'));
}

QVariant LibraryModel::reportData(const Node &report, const QModelIndex &index, int role) const
{
    const LibraryEntry &entry = *report.entry;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return report.name;
        return entry.indicatorTables > 0 ? tr("%n table(s)", nullptr, entry.indicatorTables)
                                         : tr("text");
    case Qt::ToolTipRole:
        return reportTip(report);
    case Qt::AccessibleTextRole:
        return spokenName(report, index);
    case LabelsRole:
        return labelsOf(report);
    case FormatsRole:
        return allOf(formatsOf(report), &LibraryEntry::key);
    case AlikeRole:
        return filesAlike(report).isEmpty() ? QStringList() : m_alike.value(entry.key);
    case BehindRole:
        return behindName(report);
    case MarkRole:
        return report.mark;
    case KeyRole:
        return entry.key;
    case RegionRole:
        return entry.identity.regionId;
    case SortRole:
        return index.row();
    case SearchRole:
        return report.words + labelsOf(report) + allOf(formatsOf(report), &LibraryEntry::file);
    default:
        return {};
    }
}

/// What is painted behind the name is said after it; where there is nothing, the name is enough.
QVariant LibraryModel::spokenName(const Node &report, const QModelIndex &index) const
{
    if (index.column() != NameColumn || behindName(report).isEmpty())
        return {};
    QString said = report.name;
    if (const QStringList formats = formatNamesOf(report); !formats.isEmpty())
        said = tr("%1, also as %2", "a report, formats").arg(said, joinedLabels(formats));
    if (!filesAlike(report).isEmpty())
        said = tr("%1, seems to be counted several times", "a report").arg(said);
    if (const QStringList labels = labelsOf(report); !labels.isEmpty())
        said = tr("%1, labels: %2", "a report").arg(said, joinedLabels(labels));
    return said;
}

QString joinedLabels(const QStringList &labels)
{
    return labels.join(QStringLiteral(" · "));
}

} // namespace PlanLens

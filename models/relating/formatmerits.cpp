// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/formatmerits.h"

#include "library/knownreport.h"
#include "library/library.h"

#include <algorithm>
#include <tuple>

namespace PlanLens {

namespace {

/// Text that was written comes before what is laid out, and this before pictures of pages.
int rankOf(const QString &format)
{
    if (format == u"scan")
        return 3;
    if (format == u"pdf")
        return 2;
    return format == u"html" ? 1 : 0;
}

std::tuple<bool, int, int, int, int> order(const ReportFormat &format)
{
    return {!format.hasFormats, -format.byPeople, -format.entry.observations, format.entry.problems,
            rankOf(format.entry.format)};
}

} // namespace

FormatMerits::FormatMerits(const Library &library) : m_library(library), m_labels(library.labels())
{
    for (const Note &note : library.notes())
        ++m_notes[note.report];
    for (const LibraryEntry &entry : library.joinedEntries())
        m_mains.insert(entry.formatOf);
}

QList<ReportFormat> FormatMerits::formats(const QStringList &keys) const
{
    QList<ReportFormat> formats;
    for (const QString &key : keys) {
        if (const auto entry = m_library.entry(key))
            formats.append({*entry, workOn(*entry), m_mains.contains(key)});
    }
    std::stable_sort(formats.begin(), formats.end(),
                     [](const ReportFormat &one, const ReportFormat &other) {
                         return order(one) < order(other);
                     });
    return formats;
}

int FormatMerits::workOn(const LibraryEntry &entry) const
{
    return int(entry.identityCorrected) +
           int(m_library.figureCorrections(entry.key).size() +
               m_library.madeFigures(entry.key).size() + m_labels.value(entry.key).size()) +
           m_notes.value(entry.key);
}

bool mayBeOneReport(const QList<ReportFormat> &formats)
{
    return std::all_of(formats.begin(), formats.end(), [&](const ReportFormat &format) {
        return mayBeOne(formats.constFirst().entry.identity, format.entry.identity);
    });
}

} // namespace PlanLens

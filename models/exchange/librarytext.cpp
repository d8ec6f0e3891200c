// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/librarytext.h"

#include "exchange/texttable.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct LibraryTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::LibraryText)
};

QString year(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QStringLiteral("–");
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PlanReport:
        return LibraryTexts::tr("plan report");
    case ReportKind::WorkReport:
        return LibraryTexts::tr("work report");
    case ReportKind::Communique:
        return LibraryTexts::tr("communiqué");
    case ReportKind::Outline:
        return LibraryTexts::tr("outline");
    case ReportKind::Other:
        return LibraryTexts::tr("other");
    }
    Q_UNREACHABLE();
}

QStringList head()
{
    return {LibraryTexts::tr("Region"), LibraryTexts::tr("Review"),  LibraryTexts::tr("Plan"),
            LibraryTexts::tr("Kind"),   LibraryTexts::tr("Figures"), LibraryTexts::tr("Title"),
            LibraryTexts::tr("File")};
}

QStringList row(const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    const QString version =
        entry.current ? QString() : LibraryTexts::tr(" (version %1)").arg(entry.version);
    const QString further =
        entry.formatOf.isEmpty() ? QString() : LibraryTexts::tr(" (further format)");
    return {identity.regionName.isEmpty() ? QStringLiteral("–") : identity.regionName,
            year(identity.reviewYear),
            year(identity.planYear),
            kindName(identity.kind),
            QString::number(entry.observations),
            identity.title,
            entry.file + version + further};
}

} // namespace

QByteArray libraryText(const QList<LibraryEntry> &entries)
{
    if (entries.isEmpty())
        return (LibraryTexts::tr("The library holds no reports.") + u'\n').toUtf8();
    TextTable table(head());
    for (const LibraryEntry &entry : entries)
        table.addRow(row(entry));
    return table.text().toUtf8();
}

} // namespace PlanLens

#include "exchange/librarytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::LibraryText)
};

/// How many columns of a terminal a text takes: two for the characters of East Asia.
int width(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(),
                             [](QChar c) {
                                 const ushort code = c.unicode();
                                 return (code >= 0x2e80 && code <= 0xd7ff) ||
                                        (code >= 0xf900 && code <= 0xfaff) ||
                                        (code >= 0xfe30 && code <= 0xfe4f) ||
                                        (code >= 0xff00 && code <= 0xff60);
                             })) +
           int(text.size());
}

QString year(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QStringLiteral("–");
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PlanReport:
        return Texts::tr("plan report");
    case ReportKind::WorkReport:
        return Texts::tr("work report");
    case ReportKind::Communique:
        return Texts::tr("communiqué");
    case ReportKind::Outline:
        return Texts::tr("outline");
    case ReportKind::Other:
        return Texts::tr("other");
    }
    Q_UNREACHABLE();
}

QStringList head()
{
    return {Texts::tr("Region"),  Texts::tr("Review"), Texts::tr("Plan"), Texts::tr("Kind"),
            Texts::tr("Figures"), Texts::tr("Title"),  Texts::tr("File")};
}

QStringList row(const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    const QString version =
        entry.current ? QString() : Texts::tr(" (version %1)").arg(entry.version);
    return {identity.regionName.isEmpty() ? QStringLiteral("–") : identity.regionName,
            year(identity.reviewYear),
            year(identity.planYear),
            kindName(identity.kind),
            QString::number(entry.observations),
            identity.title,
            entry.file + version};
}

QString line(const QStringList &cells, const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i + 1 < cells.size(); ++i)
        text += cells.at(i) + QString(widths.at(i) - width(cells.at(i)) + 2, u' ');
    return text + cells.last() + u'\n';
}

} // namespace

QByteArray libraryText(const QList<LibraryEntry> &entries)
{
    if (entries.isEmpty())
        return (Texts::tr("The library holds no reports.") + u'\n').toUtf8();
    QList<QStringList> rows = {head()};
    for (const LibraryEntry &entry : entries)
        rows += row(entry);
    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), width(cells.at(i)));
    }
    QString text;
    for (const QStringList &cells : rows)
        text += line(cells, widths);
    return text.toUtf8();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manual.h"

#include "text/tsv.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes the mark `{#id}` off the end of a heading; empty where it has none.
QString takeId(QString *heading)
{
    static const QRegularExpression mark(QStringLiteral("\\s*\\{#([a-z-]+)\\}\\s*$"));
    const QRegularExpressionMatch match = mark.match(*heading);
    if (!match.hasMatch())
        return {};
    heading->truncate(match.capturedStart());
    return match.captured(1);
}

ManualPage pageOf(const QString &id, const QString &source)
{
    ManualPage page{.id = id, .title = {}, .sections = {}, .markdown = {}};
    for (QString line : source.split(u'\n')) {
        if (line.startsWith(u"<!--"))
            continue; // the licence
        if (line.startsWith(u"# ")) {
            page.title = line.mid(2).trimmed();
        } else if (line.startsWith(u"## ")) {
            const QString section = takeId(&line);
            page.sections.append({section, line.mid(3).trimmed()});
        }
        page.markdown += line + u'\n';
    }
    return page;
}

} // namespace

Manual::Manual(const QString &language) : m_language(language)
{
    const QString folder = QStringLiteral(":/planlens/manual/");
    const QString pages = contentOf(folder + QStringLiteral("pages.tsv"));
    TsvLines lines(pages);
    while (lines.next()) {
        const QString id = lines.fields().value(0).toString();
        const QString source = contentOf(folder + language + u'/' + id + QStringLiteral(".md"));
        if (!source.isEmpty())
            m_pages.append(pageOf(id, source));
    }
}

Manual Manual::shown()
{
    const bool english = QLocale().language() == QLocale::English;
    return Manual(english ? QStringLiteral("en") : QStringLiteral("zh"));
}

const ManualPage *Manual::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const ManualPage &page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmlreader.h"

#include "assembling/documentlimits.h"
#include "reading/decodedfile.h"
#include "reading/flowlayout.h"
#include "webpages/htmlarticle.h"
#include "webpages/htmltree.h"
#include "webpages/mhtml.h"
#include "webpages/pagetext.h"

#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype mostShown = 50; ///< texts that one problem names

Problem problemOf(ProblemKind kind, int count, const QStringList &texts)
{
    Problem problem;
    problem.kind = kind;
    problem.line = 1;
    problem.count = count;
    problem.text = texts.mid(0, mostShown).join(QStringLiteral(" | "));
    return problem;
}

/// What of the page is not in the report.
QList<Problem> lossesOf(const HtmlArticle &article, const SavedPage &saved)
{
    QList<Problem> problems;
    if (const int lines = article.linesLeftOut - int(article.textsLeftOut.size()); lines > 0)
        problems.append(problemOf(ProblemKind::FurnitureRemoved, lines, {}));
    if (!article.textsLeftOut.isEmpty())
        problems.append(problemOf(ProblemKind::PartSkipped, int(article.textsLeftOut.size()),
                                  article.textsLeftOut));
    if (!saved.others.isEmpty())
        problems.append(
            problemOf(ProblemKind::PartSkipped, int(saved.others.size()), saved.others));
    return problems;
}

FlowItems flowOf(const HtmlArticle &article)
{
    HtmlFlow flow(HtmlFlow::Place::Page, &article.leftOut);
    flow.add(article.body);
    FlowItems body = flow.take();
    if (body.empty())
        return body; // a title alone is no report
    FlowItems items;
    for (const QString &line : article.title) {
        FlowItem item;
        item.paragraph.text = line;
        item.paragraph.titleStyle = true;
        items.push_back(std::move(item));
    }
    std::move(body.begin(), body.end(), std::back_inserter(items));
    return items;
}

} // namespace

QString HtmlReader::format() const
{
    return QStringLiteral("html");
}

bool HtmlReader::accepts(const QByteArray &bytes) const
{
    return isHtml(bytes) || isMhtml(bytes);
}

ReadOutcome HtmlReader::read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled) const
{
    SavedPage saved;
    if (isMhtml(bytes))
        saved = pageOf(bytes);
    else
        saved.page = bytes;
    if (saved.page.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    const auto decoded = decodePage(saved.page, saved.charset);
    if (!decoded)
        return ReadError{ReadErrorKind::NotText, file, {}};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    const QByteArray markup = decoded->text.toUtf8();
    const HtmlTree tree(markup);
    const HtmlArticle article = findArticle(tree.root());
    QList<Problem> problems = lossesOf(article, saved);
    problems += damageOf(*decoded);
    ReadOutcome outcome = reportOfFlow(flowOf(article), bytes, file, format(), problems);
    if (auto *read = std::get_if<ReadReport>(&outcome))
        read->report.encoding = decoded->encoding;
    return outcome;
}

} // namespace PlanLens

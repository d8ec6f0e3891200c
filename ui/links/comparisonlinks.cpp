// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/comparisonlinks.h"

#include "aligning/comparisonwords.h"
#include "catalogue/verdictreason.h"
#include "comparing/comparisonpage.h"
#include "comparing/wordingpane.h"
#include "exchange/tablefile.h"
#include "indicators/changespane.h"
#include "items/librarymodel.h"
#include "links/reportmenu.h"
#include "presenting/charttext.h"
#include "relating/partners.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "style/dialogs.h"
#include "style/plaintext.h"
#include "typesetting/figuretip.h"
#include "wording/figuredegrees.h"

#include <QDir>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// The shortest names that tell reports apart: their years, their places, or all of their titles.
QStringList distinctNames(const QList<ReportIdentity> &identities)
{
    const auto namesBy = [&](auto nameOf) {
        QStringList names;
        for (const ReportIdentity &identity : identities)
            names << nameOf(identity);
        const bool tells = QSet<QString>(names.cbegin(), names.cend()).size() == names.size() &&
                           !names.contains(QString());
        return tells ? names : QStringList();
    };
    const auto year = [](const ReportIdentity &identity) {
        const auto number = identity.planYear ? identity.planYear : identity.reviewYear;
        return number ? QString::number(*number) : QString();
    };
    const auto place = [](const ReportIdentity &identity) {
        return regionNameOf(identity);
    };
    const QStringList years = namesBy(year);
    const QStringList places = namesBy(place);
    if (!years.isEmpty() && places.isEmpty())
        return years;
    return !places.isEmpty() && years.isEmpty() ? places : namesBy(fullTitle);
}

} // namespace

ComparisonLinks::ComparisonLinks(Focus &focus, Workspace &workspace, Dialogs &dialogs,
                                 ComparisonPage &page, QObject *parent)
    : QObject(parent)
    , m_focus(focus)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_texts(new SideBySidePane(&page))
{
    page.addView(m_texts, tr("Text"), tr("Both texts beside each other, block by block"), true);
    connect(m_texts, &SideBySidePane::anchorActivated, this, &ComparisonLinks::chartWanted);
    m_texts->view()->setFigureTip([this](const Observation &figure) {
        const auto open = m_workspace.report(figure.anchor.report);
        const QString reason =
            open ? verdictReason(figure, open->figures.observations, m_workspace.catalogue())
                 : QString();
        return figureTip(figure, reason, Theme::of(m_page.palette()));
    });
    connect(m_texts, &SideBySidePane::choicesWanted, this,
            [this](PairSide side, QMenu *menu) { fillChoices(side, *menu); });
    ChangesPane *indicators = page.indicators();
    WordingPane *wording = page.wording();
    connect(indicators, &ChangesPane::indicatorChosen, this,
            [this](const QString &id) { m_focus.setIndicator(id, &m_page); });
    connect(indicators, &ChangesPane::anchorActivated, this, &ComparisonLinks::goTo);
    connect(wording, &WordingPane::anchorActivated, this, &ComparisonLinks::goTo);
    connect(wording, &WordingPane::phraseChosen, this, &ComparisonLinks::countPhrase);
    connect(&m_comparing, &LatestJobBase::finished, this, [this] { take(m_comparing.result()); });
    for (LatestJobBase *job : std::initializer_list<LatestJobBase *>{&m_comparing, &m_phrases})
        connect(job, &LatestJobBase::leftOut, &workspace, &Workspace::noteLeftOut);
    connect(&m_comparing, &LatestJobBase::failed, &m_page, &ComparisonPage::setFailed);
    connect(&m_phrases, &LatestJobBase::finished, wording, [this, wording] {
        const QList<PhraseCount> &counts = m_phrases.result().counts;
        QStringList regions;
        for (const PhraseCount &count : counts)
            regions << count.identity.regionId;
        wording->setCounts(m_phrases.result().phrase, counts, m_workspace.regionColors(regions));
    });
    connect(indicators, &ChangesPane::exportRequested, this,
            [this, indicators] { save(indicators->shownTable()); });
    connect(wording, &WordingPane::exportRequested, this,
            [this, wording] { save(wording->shownTable()); });
    connect(&page, &ComparisonPage::swapRequested, this, [this] {
        QStringList keys = m_page.reports();
        std::reverse(keys.begin(), keys.end());
        show(keys);
    });
    connect(&workspace, &Workspace::changed, this, &ComparisonLinks::renew);
}

bool ComparisonLinks::compare(const QStringList &keys)
{
    QStringList known;
    for (const QString &key : keys) {
        if (m_workspace.entry(key) && !known.contains(key))
            known << key;
    }
    if (known.size() < 2)
        return false;
    show(inComparingOrder(m_workspace.entries() + m_workspace.joined(), known));
    Q_EMIT shown();
    return true;
}

bool ComparisonLinks::compareOpen()
{
    QStringList keys = m_focus.reports();
    if (keys.size() == 1)
        keys += partnersOf(keys.constFirst()).mid(0, 1);
    return compare(keys);
}

QStringList ComparisonLinks::partnersOf(const QString &key) const
{
    return comparisonPartners(m_workspace.entriesBeside(key), key) + m_workspace.otherFormats(key);
}

void ComparisonLinks::fillPartners(QMenu &menu)
{
    menu.clear();
    const QString open = m_focus.report();
    const QStringList years = yearsOfRegion(m_workspace.entriesBeside(open), open);
    if (years.size() > 2) {
        const QString name = regionNameOf(m_workspace.entry(open)->identity);
        QAction *action = menu.addAction(tr("All Years of %1").arg(plainCaption(name)));
        connect(action, &QAction::triggered, this, [this, years] { compare(years); });
        menu.addSeparator();
    }
    ReportMenu(m_workspace, *m_page.window())
        .fill(menu, partnersOf(open), [this, open](const QString &key) {
            compare({open, key});
        });
}

void ComparisonLinks::fillChoices(PairSide side, QMenu &menu)
{
    menu.clear();
    const QStringList keys = m_page.reports();
    if (keys.size() < 2)
        return;
    const bool left = side == PairSide::Left;
    const QString kept = left ? keys.constLast() : keys.constFirst();
    ReportMenu(m_workspace, *m_page.window())
        .fill(
            menu, partnersOf(kept),
            [this, left, kept](const QString &key) {
                show(left ? QStringList{key, kept} : QStringList{kept, key});
            },
            left ? keys.constFirst() : keys.constLast());
}

void ComparisonLinks::show(const QStringList &keys)
{
    QStringList titles;
    for (const QString &key : keys) {
        if (!m_workspace.entry(key))
            return;
        titles << m_workspace.titleOf(key);
    }
    // What is shown of the same reports stays until it is renewed.
    if (keys != m_page.reports())
        m_page.setComparing();
    m_page.setReports(keys, titles);
    m_comparing.start(
        [path = m_workspace.path(), keys](const Cancelled &cancelled, const Progress &) {
            return LibraryWork::compare(path, keys, cancelled);
        });
}

void ComparisonLinks::take(const ReportComparison &comparison)
{
    QList<ReportIdentity> identities;
    QList<NamedReport> named;
    QList<ComparedReport> texts;
    for (const UnderstoodReport &understood : comparison.reports()) {
        const auto report = std::make_shared<const Report>(understood.report);
        const QString title = fullTitle(report->identity);
        identities.append(report->identity);
        named.append({title, report});
        texts.append({report, understood.interpretation.observations, title});
    }
    const QStringList names = distinctNames(identities);
    for (int i = 0; i < names.size(); ++i)
        named[i].name = names.at(i);
    m_texts->setReports(texts.constFirst(), texts.constLast(), comparison.alignment);
    m_page.indicators()->setComparison(comparison.indicators);
    m_page.wording()->setWording(comparison.wording, comparison.degrees, named,
                                 sidesOf(comparison.indicators));
    m_page.setCompared();
}

void ComparisonLinks::renew()
{
    const QStringList keys = m_page.reports();
    if (keys.isEmpty())
        return;
    const bool allThere = std::all_of(keys.cbegin(), keys.cend(), [this](const QString &key) {
        return m_workspace.entry(key) != nullptr;
    });
    if (allThere) {
        show(keys);
        return;
    }
    m_comparing.cancel();
    m_phrases.cancel();
    m_page.setReports({}, {});
    m_texts->clear();
    Q_EMIT closed();
}

void ComparisonLinks::countPhrase(const QString &phrase)
{
    m_phrases.start(
        [path = m_workspace.path(), phrase](const Cancelled &cancelled, const Progress &) {
            return LibraryWork::count(path, phrase, cancelled);
        });
}

void ComparisonLinks::goTo(const Anchor &anchor)
{
    m_focus.setAnchor(anchor, &m_page);
    Q_EMIT placeWanted();
}

void ComparisonLinks::save(const ShownTable &table)
{
    const QString path =
        m_dialogs.saveFile(&m_page, tr("Save the Table"), tr("comparison.xlsx"),
                           tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const QString reason = writeTable(table, path);
    if (reason.isEmpty())
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(reason);
}

} // namespace PlanLens

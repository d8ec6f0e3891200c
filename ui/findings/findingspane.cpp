// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspane.h"

#include "findings/findingdelegate.h"
#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "lists/notepages.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

FindingsPane::FindingsPane(QWidget *parent)
    : ListPane(QStringLiteral("findingsView"), tr("Findings of the report"), parent)
    , m_model(new FindingsModel(this))
    , m_filter(new FindingsFilter(this))
    , m_rules(new QComboBox(this))
    , m_reports(new QComboBox(this))
    , m_consistent(new QCheckBox(tr("Agreeing"), this))
    , m_marked(new QCheckBox(tr("Done"), this))
    , m_rows(new NotePages(this))
{
    m_filter->setSourceModel(m_model);
    setUpView();
    auto *page = new QWidget(this);
    auto *findings = new QVBoxLayout(page);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(0);
    findings->addWidget(makeFilterBar());
    m_rows->addWidget(view());
    findings->addWidget(m_rows);
    setListPage(page);
    m_rows->setCurrentWidget(view());
    setNoReport();
}

QWidget *FindingsPane::makeFilterBar()
{
    m_rules->addItem(tr("Every kind"));
    for (const CheckRule rule : checkRules())
        m_rules->addItem(displayName(rule), int(rule));
    m_rules->setAccessibleName(tr("Kind of finding"));
    m_rules->setToolTip(tr("Shows the findings of one kind only"));
    m_reports->addItem(tr("This report"));
    m_reports->addItem(tr("Every report checked"));
    m_reports->setAccessibleName(tr("Reports whose findings are shown"));
    m_reports->setToolTip(tr("Shows the findings of this report, or of all checked with it"));
    m_consistent->setToolTip(
        tr("Shows the claims too that agree with what they are checked against"));
    m_marked->setToolTip(tr("Shows the findings too that were ticked off"));
    for (QComboBox *box : {m_rules, m_reports}) {
        keepRoomForChosen(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FindingsPane::applyFilter);
    }
    connect(m_consistent, &QCheckBox::toggled, this, &FindingsPane::applyFilter);
    connect(m_marked, &QCheckBox::toggled, this, &FindingsPane::applyFilter);
    auto *bar = new QWidget(this);
    auto *layout = new WrappingRow(bar);
    layout->setContentsMargins(6, 4, 6, 4);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_rules, m_reports, m_consistent, m_marked})
        layout->addWidget(tool);
    return bar;
}

void FindingsPane::setUpView()
{
    view()->setModel(m_filter);
    view()->setItemDelegate(new FindingDelegate(view()));
    view()->setHeaderHidden(true);
    view()->setRootIsDecorated(true);
    view()->setUniformRowHeights(false); // sentences wrap
    view()->setIndentation(16);
    view()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view()->hideColumn(FindingsModel::RuleColumn);
    view()->hideColumn(FindingsModel::LineColumn);
    view()->header()->setSectionResizeMode(FindingsModel::WhatColumn, QHeaderView::Stretch);
    connect(view(), &QTreeView::clicked, this, &FindingsPane::activate);
    connect(view(), &QTreeView::activated, this, &FindingsPane::activate);
    auto *tick = new QAction(tr("Tick Off…"), view());
    tick->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    tick->setShortcutContext(Qt::WidgetShortcut);
    view()->addAction(tick);
    connect(tick, &QAction::triggered, this, [this] { mark(view()->currentIndex()); });
}

void FindingsPane::mark(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT markRequested(m_model->findingAt(m_filter->mapToSource(index)));
}

void FindingsPane::setMarks(const QList<FindingMark> &marks)
{
    m_model->setMarks(marks);
    applyFilter();
}

bool FindingsPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto menu = rowMenuAsked(*view(), *event);
    if (!menu)
        return ListPane::eventFilter(watched, event);
    openMenu(menu->row, menu->place);
    return true;
}

void FindingsPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    if (!index.isValid())
        return;
    const QPersistentModelIndex chosen = index;
    const bool marked = index.data(FindingsModel::MarkedRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in the Report"), this, [this, chosen] { activate(chosen); });
    menu->addAction(marked ? tr("Open Again") : tr("Tick Off…"), this,
                    [this, chosen] { mark(chosen); });
    menu->popup(view()->viewport()->mapToGlobal(point));
}

void FindingsPane::activate(const QModelIndex &index)
{
    if (!index.isValid()) // its row went while its menu was open
        return;
    if (!index.parent().isValid()) {
        view()->expand(index.siblingAtColumn(FindingsModel::WhatColumn));
        QList<Anchor> places;
        for (const Evidence &evidence : m_model->findingAt(m_filter->mapToSource(index)).evidence)
            places.append(evidence.anchor);
        Q_EMIT placesActivated(places);
        return;
    }
    const auto anchor = index.data(FindingsModel::AnchorRole).value<Anchor>();
    if (anchor.isValid())
        Q_EMIT anchorActivated(anchor);
}

void FindingsPane::setFindings(const QList<Finding> &findings, const QString &report,
                               const QList<Observation> &corrected)
{
    m_report = report;
    m_model->setFindings(findings, corrected);
    applyFilter();
    const bool any = std::any_of(findings.begin(), findings.end(),
                                 [&](const Finding &f) { return f.report == report; });
    showListOr(tr("There is nothing in this report that could be checked."), !any);
}

void FindingsPane::setChecking()
{
    m_model->setFindings({});
    say(tr("The report is being checked…"));
}

void FindingsPane::setFailed(const QString &reason)
{
    m_model->setFindings({});
    say(tr("The report could not be checked: %1").arg(reason));
}

void FindingsPane::setNoReport()
{
    m_report.clear();
    m_model->setFindings({});
    say(tr(
        "What a report claims, set against its tables, its sums and the other reports, is listed "
        "here."));
}

void FindingsPane::applyFilter()
{
    const QVariant rule = m_rules->currentData();
    m_filter->setRule(rule.isValid() ? std::optional(CheckRule(rule.toInt())) : std::nullopt);
    m_filter->setReport(m_reports->currentIndex() == 0 ? m_report : QString());
    m_filter->setConsistentShown(m_consistent->isChecked());
    m_filter->setMarkedShown(m_marked->isChecked());
    // A contradiction is nothing without the places that contradict each other.
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(FindingsModel::ResultRole).toInt() == int(FindingResult::Contradiction))
            view()->expand(index);
    }
    if (m_filter->rowCount() == 0)
        m_rows->say(tr("Nothing fits what is chosen above. Agreeing and Done show more."));
    else
        m_rows->setCurrentWidget(view());
}

QString FindingsPane::summary() const
{
    const auto &findings = m_model->findings();
    const auto count = std::count_if(findings.begin(), findings.end(), [&](const Finding &f) {
        return f.report == m_report && f.result == FindingResult::Contradiction &&
               !m_model->markOf(f);
    });
    return count > 0 ? tr("%n contradiction(s)", nullptr, int(count)) : QString();
}

void FindingsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    view()->doItemsLayout(); // sentences wrap anew
}

} // namespace PlanLens

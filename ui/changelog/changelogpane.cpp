// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog/changelogpane.h"

#include "items/tableroles.h"
#include "lists/columnroom.h"
#include "lists/rowdelegate.h"
#include "lists/tablecolumns.h"
#include "style/textwidths.h"
#include "style/toolbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

namespace PlanLens {

ChangeLogPane::ChangeLogPane(QWidget *parent)
    : ListPane(QStringLiteral("changeLogView"), tr("Change log"), parent)
    , m_model(new ChangeLogModel(this))
    , m_filter(new ChangeLogFilter(this))
    , m_edit(makeFilterLine(tr("Filter: figure, name, report"), tr("Filter the change log"), this))
    , m_groups(new QComboBox(this))
    , m_people(new QComboBox(this))
    , m_own(new QCheckBox(tr("This report only"), this))
    , m_takeBack(new QAction(tr("Take Back"), this))
    , m_export(new QAction(tr("Export…"), this))
{
    makeActions();
    setUpView();
    setBar(makeBar());
    connect(this, &ListPane::widthChanged, this, &ChangeLogPane::fitColumns);
    fillPeople();
    applyFilter();
}

void ChangeLogPane::makeActions()
{
    m_takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_takeBack->setToolTip(tr("Takes the change back that is chosen, as a further change (%1)")
                               .arg(m_takeBack->shortcut().toString(QKeySequence::NativeText)));
    m_takeBack->setStatusTip(tr("Takes the change back that is chosen, where nothing happened to "
                                "the same since"));
    m_export->setToolTip(tr("Writes the changes as they are listed to a CSV or XLSX file"));
    m_export->setStatusTip(m_export->toolTip());
    view()->addAction(m_takeBack);
    connect(m_takeBack, &QAction::triggered, this, [this] {
        if (const ChangeEntry *entry = current(); entry && entry->canBeTakenBack)
            Q_EMIT takeBackRequested(*entry);
    });
    connect(m_export, &QAction::triggered, this, &ChangeLogPane::exportRequested);
}

QWidget *ChangeLogPane::makeBar()
{
    m_edit->setMaximumWidth(240);
    m_groups->addItem(tr("All kinds"));
    for (const ChangeGroup group :
         {ChangeGroup::Reports, ChangeGroup::Rereading, ChangeGroup::Figures, ChangeGroup::Made,
          ChangeGroup::Identities, ChangeGroup::Names, ChangeGroup::Findings, ChangeGroup::Notes,
          ChangeGroup::Labels, ChangeGroup::Formats})
        m_groups->addItem(displayName(group), int(group));
    m_groups->setAccessibleName(tr("Kind of change"));
    m_groups->setToolTip(tr("Shows the changes of one kind only"));
    m_people->setAccessibleName(tr("Who made the changes"));
    m_people->setToolTip(tr("Shows the changes by one person only"));
    m_own->setToolTip(tr("Shows the changes of the report that is open alone"));
    connect(m_edit, &QLineEdit::textChanged, this, &ChangeLogPane::applyFilter);
    connect(m_own, &QCheckBox::toggled, this, &ChangeLogPane::applyFilter);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_edit, 1);
    for (QComboBox *box : {m_groups, m_people}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeLogPane::applyFilter);
        row->addWidget(box);
    }
    row->addWidget(m_own);
    row->addStretch();
    row->addWidget(makeToolButton(m_takeBack, bar));
    row->addWidget(makeToolButton(m_export, bar));
    return bar;
}

void ChangeLogPane::setUpView()
{
    m_filter->setSourceModel(m_model);
    view()->setModel(m_filter);
    view()->setItemDelegate(new RowDelegate(view()));
    view()->setRootIsDecorated(true);
    view()->setIndentation(16);
    view()->setExpandsOnDoubleClick(false); // what a double click opens is decided here
    view()->header()->setStretchLastSection(false);
    connect(view(), &QTreeView::activated, this, &ChangeLogPane::open);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChangeLogPane::showCurrent);
}

void ChangeLogPane::setFigureSource(ChangeLogModel::FigureSource source)
{
    m_model->setFigureSource(std::move(source));
}

void ChangeLogPane::fitColumns()
{
    const int ideograph = ideographWidth(view()->fontMetrics());
    const int width = view()->viewport()->width();
    const auto room = [&](int column, int most, int least, int rank = 0) {
        return ColumnRoom{qMin(contentWidth(*view(), column), most), least * ideograph, rank};
    };
    PlanLens::fitColumns(*view(), {room(ChangeLogModel::WhatColumn, width / 5, 8),
                                   room(ChangeLogModel::SubjectColumn, width / 5, 6),
                                   room(ChangeLogModel::BeforeColumn, width / 5, 5),
                                   room(ChangeLogModel::AfterColumn, width / 5, 5),
                                   room(ChangeLogModel::ReportColumn, width / 5, 6, 1),
                                   room(ChangeLogModel::ByColumn, 6 * ideograph, 3, 3),
                                   room(ChangeLogModel::WhenColumn, 12 * ideograph, 6, 2)});
}

void ChangeLogPane::setEntries(const QList<ChangeEntry> &entries)
{
    const ChangeEntry *before = current();
    const int id = before ? before->id : 0;
    m_failure.reset();
    m_read = true;
    m_model->setEntries(entries);
    fillPeople();
    applyFilter();
    fitColumns();
    const QModelIndex same = m_filter->mapFromSource(m_model->indexOf(id));
    if (same.isValid())
        view()->setCurrentIndex(same);
    showCurrent();
}

void ChangeLogPane::setFailed(const QString &reason)
{
    m_failure = reason;
    showPage();
}

void ChangeLogPane::setReport(const QString &key)
{
    if (key == m_report)
        return;
    m_report = key;
    applyFilter();
}

/// Those of whom there are changes; who is chosen stays so.
void ChangeLogPane::fillPeople()
{
    const QSignalBlocker blocker(m_people);
    const QVariant chosen = m_people->currentData();
    m_people->clear();
    m_people->addItem(tr("Everyone"));
    for (const QString &person : m_model->people())
        m_people->addItem(person, person);
    m_people->setCurrentIndex(chosen.isValid() ? qMax(0, m_people->findData(chosen)) : 0);
}

void ChangeLogPane::applyFilter()
{
    const QVariant group = m_groups->currentData();
    const QVariant person = m_people->currentData();
    m_filter->setText(m_edit->text());
    m_filter->setGroup(group.isValid() ? std::optional(ChangeGroup(group.toInt())) : std::nullopt);
    m_filter->setPerson(person.isValid() ? std::optional(person.toString()) : std::nullopt);
    m_filter->setDocument(m_own->isChecked() && !m_report.isEmpty()
                              ? std::optional(m_model->documentOf(m_report))
                              : std::nullopt);
    showPage();
}

void ChangeLogPane::setReading()
{
    m_read = m_read && m_model->rowCount() > 0;
    showPage();
}

void ChangeLogPane::showPage()
{
    if (m_failure)
        say(tr("The change log could not be read: %1").arg(*m_failure));
    else if (!m_read)
        say(tr("Reading the change log…"));
    else
        showListOr(m_model->rowCount() == 0 ? tr("Nothing happened to this library yet.")
                                            : tr("No change fits the filter."),
                   m_filter->rowCount() == 0);
    m_export->setEnabled(m_read && !m_failure && m_filter->rowCount() > 0);
    showCurrent();
}

void ChangeLogPane::showCurrent()
{
    const ChangeEntry *entry = m_failure ? nullptr : current();
    m_takeBack->setEnabled(entry && entry->canBeTakenBack);
}

const ChangeEntry *ChangeLogPane::current() const
{
    return m_model->entryAt(m_filter->mapToSource(view()->currentIndex()));
}

QString ChangeLogPane::summary() const
{
    const int count = m_model->rowCount();
    return count == 0 ? QString() : tr("%n change(s)", nullptr, count);
}

void ChangeLogPane::open(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const auto place = index.data(TableRole::Place).value<Anchor>();
    const QString report = index.data(ChangeLogModel::ReportRole).toString();
    if (place.isValid())
        Q_EMIT anchorActivated(place);
    else if (m_filter->hasChildren(first))
        view()->setExpanded(first, !view()->isExpanded(first));
    else if (!report.isEmpty())
        Q_EMIT reportActivated(report);
}

bool ChangeLogPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto menu = rowMenuAsked(*view(), *event);
    if (!menu)
        return ListPane::eventFilter(watched, event);
    openMenu(menu->row, menu->place);
    return true;
}

void ChangeLogPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        view()->setCurrentIndex(index);
        fillMenu(*menu, index);
    }
    TableColumns::of(*view())->addTo(*menu, index.column());
    menu->popup(view()->viewport()->mapToGlobal(point));
}

void ChangeLogPane::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const auto place = index.data(TableRole::Place).value<Anchor>();
    const QString report = index.data(ChangeLogModel::ReportRole).toString();
    menu.addAction(tr("Show in the Report"), this,
                   [this, place, report] {
                       if (place.isValid())
                           Q_EMIT anchorActivated(place);
                       else
                           Q_EMIT reportActivated(report);
                   })
        ->setEnabled(place.isValid() || !report.isEmpty());
    menu.addAction(m_takeBack);
}

} // namespace PlanLens

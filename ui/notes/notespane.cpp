// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notespane.h"

#include "items/tableroles.h"
#include "lists/columnroom.h"
#include "lists/rowdelegate.h"
#include "lists/tablecolumns.h"
#include "style/textwidths.h"
#include "style/theme.h"
#include "style/toolbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace PlanLens {

namespace {

/// What lost its place is muted, and says so by a sign.
class NoteDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(NotesModel::OrphanRole).toBool())
            return;
        const QColor color = Theme::of(option->palette).textMuted;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        if (index.column() == NotesModel::QuoteColumn)
            option->text.prepend(QStringLiteral("⚠ "));
    }
};

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : ListPane(QStringLiteral("notesView"), tr("Notes and bookmarks"), parent)
    , m_model(new NotesModel(this))
    , m_filter(new NotesFilter(this))
    , m_edit(makeFilterLine(tr("Filter: passage, note, report"), tr("Filter the notes"), this))
    , m_kinds(new QComboBox(this))
    , m_export(new QAction(this))
    , m_own(new QCheckBox(tr("This report only"), this))
{
    setUpView();
    setBar(makeBar());
    connect(this, &ListPane::widthChanged, this, &NotesPane::fitColumns);
    showPage();
}

QWidget *NotesPane::makeBar()
{
    m_edit->setMaximumWidth(240);
    m_kinds->addItem(tr("All kinds"));
    m_kinds->addItem(tr("Notes"));
    m_kinds->addItem(tr("Bookmarks"));
    m_kinds->addItem(tr("Orphans"));
    m_kinds->setAccessibleName(tr("Kind of note"));
    m_kinds->setToolTip(
        tr("Orphans are those whose place in the report changed, or whose report is gone"));
    m_own->setToolTip(tr("Shows the notes of the report that is open alone"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes the notes as they are listed to a CSV or XLSX file"));
    m_export->setStatusTip(m_export->toolTip());
    connect(m_edit, &QLineEdit::textChanged, this, &NotesPane::applyFilter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &NotesPane::applyFilter);
    connect(m_own, &QCheckBox::toggled, this, &NotesPane::applyFilter);
    connect(m_export, &QAction::triggered, this, &NotesPane::exportRequested);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_edit, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_own);
    row->addStretch();
    row->addWidget(makeToolButton(m_export, bar));
    return bar;
}

void NotesPane::setUpView()
{
    m_filter->setSourceModel(m_model);
    view()->setModel(m_filter);
    view()->setItemDelegate(new NoteDelegate(view()));
    view()->setSortingEnabled(true);
    view()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view()->header()->setStretchLastSection(false);
    auto *remove = new QAction(tr("Remove Note"), view());
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    view()->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (const QList<Note> notes = selected(); !notes.isEmpty())
            Q_EMIT removeRequested(notes);
    });
    openPlacesByClick(
        [](const QModelIndex &index) { return index.data(TableRole::Place).value<Anchor>(); });
}

void NotesPane::fitColumns()
{
    const int ideograph = ideographWidth(view()->fontMetrics());
    const int width = view()->viewport()->width();
    const auto room = [&](int column, int most, int least, int rank = 0) {
        return ColumnRoom{qMin(contentWidth(*view(), column), most), least * ideograph, rank};
    };
    PlanLens::fitColumns(*view(), {{width * 3 / 10, 8 * ideograph},
                                   {width * 3 / 10, 6 * ideograph},
                                   room(NotesModel::ReportColumn, width * 3 / 10, 8),
                                   room(NotesModel::LineColumn, 5 * ideograph, 3),
                                   room(NotesModel::ByColumn, 6 * ideograph, 3, 2),
                                   room(NotesModel::WhenColumn, 12 * ideograph, 6, 1)});
}

void NotesPane::setNotes(const QList<PlacedNote> &notes)
{
    const PlacedNote *before = current();
    const auto id = before ? before->note.id : 0;
    const int row = view()->currentIndex().row();
    m_failure.reset();
    m_model->setNotes(notes);
    showPage();
    fitColumns();
    if (id == 0)
        return;
    // A note that was changed stays the one that is chosen; after one that went it is the next.
    const QModelIndex same = m_filter->mapFromSource(m_model->indexOf(id));
    view()->setCurrentIndex(
        same.isValid() ? same : m_filter->index(std::min(row, m_filter->rowCount() - 1), 0));
}

void NotesPane::setFailed(const QString &reason)
{
    m_failure = reason;
    showPage();
}

void NotesPane::setReport(const QString &key)
{
    m_report = key;
    applyFilter();
}

void NotesPane::applyFilter()
{
    m_filter->setText(m_edit->text());
    m_filter->setKind(NotesFilter::Kind(m_kinds->currentIndex()));
    m_filter->setReport(m_own->isChecked() ? m_report : QString());
    showPage();
}

void NotesPane::showPage()
{
    if (m_failure)
        say(tr("The notes could not be read: %1").arg(*m_failure));
    else
        showListOr(m_model->rowCount() == 0
                       ? tr("Nothing is noted yet. Ctrl+B bookmarks a passage or figure that is "
                            "chosen, Ctrl+M notes something on it.")
                       : tr("No note fits the filter."),
                   m_filter->rowCount() == 0);
    // There is nothing to write then.
    m_export->setEnabled(!m_failure && m_filter->rowCount() > 0);
}

const PlacedNote *NotesPane::current() const
{
    return m_model->noteAt(m_filter->mapToSource(view()->currentIndex()));
}

QList<Note> NotesPane::selected() const
{
    QList<Note> notes;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex first = m_filter->index(row, 0);
        if (view()->selectionModel()->rowIntersectsSelection(row, {}))
            notes << m_model->noteAt(m_filter->mapToSource(first))->note;
    }
    return notes;
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto menu = rowMenuAsked(*view(), *event);
    if (!menu)
        return ListPane::eventFilter(watched, event);
    openMenu(menu->row, menu->place);
    return true;
}

void NotesPane::fillMenu(QMenu &menu, const PlacedNote &chosen)
{
    menu.addAction(tr("Show in the Report"), this,
                   [this, chosen] { Q_EMIT anchorActivated(chosen.anchor); })
        ->setEnabled(!chosen.isOrphan());
    menu.addAction(tr("Edit Note…"), this, [this, chosen] { Q_EMIT editRequested(chosen.note); });
    menu.addAction(tr("Remove Note"), this,
                   [this, chosen] { Q_EMIT removeRequested({chosen.note}); });
}

void NotesPane::openMenu(const QModelIndex &index, const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const PlacedNote *placed = m_model->noteAt(m_filter->mapToSource(index)))
        fillMenu(*menu, *placed);
    TableColumns::of(*view())->addTo(*menu, index.column());
    menu->popup(view()->viewport()->mapToGlobal(point));
}

QString NotesPane::summary() const
{
    if (m_model->rowCount() == 0)
        return {};
    QStringList parts{tr("%n note(s)", nullptr, m_model->rowCount())};
    if (const int orphans = m_model->orphans(); orphans > 0)
        parts << tr("%n orphan(s)", nullptr, orphans);
    return parts.join(QStringLiteral(" · "));
}

} // namespace PlanLens

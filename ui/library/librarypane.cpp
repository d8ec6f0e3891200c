// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypane.h"

#include "items/libraryfilter.h"
#include "items/librarymodel.h"
#include "library/librarydelegate.h"
#include "style/plaintext.h"
#include "style/textwidths.h"
#include "style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

constexpr int leastForDetails = 17; ///< ideographs, beside which the names are whole
constexpr int mostUnfolded = 60;    ///< reports that are all in sight at first

/// Tints the open reports over their whole row, the indentation too.
class LibraryView : public QTreeView
{
public:
    LibraryView(const LibraryDelegate &delegate, QWidget *parent)
        : QTreeView(parent), m_delegate(delegate)
    {}

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        if (m_delegate.isOpen(index))
            painter->fillRect(option.rect, Theme::of(palette()).accentSoft);
        QTreeView::drawRow(painter, option, index);
    }

private:
    const LibraryDelegate &m_delegate;
};

QTreeView *makeView(const LibraryDelegate &delegate, QWidget *parent)
{
    auto *view = new LibraryView(delegate, parent);
    view->setObjectName(QStringLiteral("libraryView"));
    view->setHeaderHidden(true);
    view->setUniformRowHeights(true);
    view->setIndentation(14);
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setExpandsOnDoubleClick(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return view;
}

} // namespace

LibraryPane::LibraryPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
    , m_delegate(new LibraryDelegate(this))
    , m_edit(new QLineEdit(this))
    , m_view(makeView(*m_delegate, this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(40);
    m_view->header()->setSectionResizeMode(LibraryModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(LibraryModel::DetailColumn,
                                           QHeaderView::ResizeToContents);
    m_view->setAccessibleName(tr("Reports"));
    m_edit->setPlaceholderText(tr("Filter: name, pinyin, year"));
    m_edit->setAccessibleName(tr("Filter the library"));
    m_edit->setToolTip(
        tr("Names, pinyin or initials, years, labels; several words must all apply"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false); // files that are dropped are for the window

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 2);
    filterRow->addWidget(m_edit);
    layout->addLayout(filterRow);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        fold();
    });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { keepFolding(index, true); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { keepFolding(index, false); });
    const auto open = [this](const QModelIndex &index) {
        if (const QString key = keyAt(index); !key.isEmpty())
            Q_EMIT openRequested(key);
    };
    connect(m_view, &QTreeView::clicked, this, [this, open](const QModelIndex &index) {
        // With Ctrl or Shift a person selects reports to compare.
        if (selectedReports().size() < 2)
            open(index);
    });
    connect(m_view, &QTreeView::activated, this, open);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPane::selectionChanged);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &LibraryPane::showMenu);
    auto *remove = new QAction(tr("Remove from Library"), m_view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (const QStringList keys = selectedReports(); !keys.isEmpty())
            Q_EMIT removeRequested(keys);
    });
}

/// Where there is little room the names have it: what else is known of a report its tip says too.
void LibraryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int ideograph = ideographWidth(fontMetrics());
    m_view->setColumnHidden(LibraryModel::DetailColumn, width() < leastForDetails * ideograph);
}

void LibraryPane::setEntries(const QList<LibraryEntry> &entries)
{
    const QString current = currentReport();
    m_model->setEntries(entries, Regions::shipped());
    const QSignalBlocker quiet(
        m_view); // it unfolds what is current, which a person may have folded
    m_view->setCurrentIndex(m_filter->mapFromSource(m_model->indexOfKey(current)));
    fold();
}

void LibraryPane::setLabels(const QHash<QString, QStringList> &labels)
{
    m_model->setLabels(labels);
    if (!m_edit->text().trimmed().isEmpty())
        fold();
}

void LibraryPane::setJoined(const QList<LibraryEntry> &joined)
{
    m_joined = joined;
    m_model->setJoined(joined);
}

void LibraryPane::setAlike(const QList<QStringList> &groups)
{
    m_model->setAlike(groups);
}

/// Unfolds what was found. Else places are as a person left them; of a small library all are
/// unfolded at first, of a large one the places that hold all.
void LibraryPane::fold()
{
    const QSignalBlocker quiet(m_view);
    m_view->expandAll();
    if (m_edit->text().trimmed().isEmpty())
        foldBelow({}, m_model->reportCount() <= mostUnfolded);
}

void LibraryPane::foldBelow(const QModelIndex &parent, bool unfolded)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex place = m_filter->index(row, LibraryModel::NameColumn, parent);
        if (!keyAt(place).isEmpty())
            continue;
        const QString name = place.data(LibraryModel::PlaceRole).toString();
        m_view->setExpanded(place, m_folding.value(name, unfolded));
        foldBelow(place, unfolded);
    }
}

void LibraryPane::keepFolding(const QModelIndex &place, bool unfolded)
{
    // What a filter unfolds says nothing of what a person wants to see without it.
    if (m_edit->text().trimmed().isEmpty())
        m_folding.insert(place.data(LibraryModel::PlaceRole).toString(), unfolded);
}

void LibraryPane::setOpenReports(const QStringList &keys)
{
    m_delegate->setOpenReports(keys);
    m_view->viewport()->update();
    if (keys.isEmpty() || keys.contains(currentReport()))
        return;
    // Places unfold around it for now: no person asked to see all that is in them.
    const QSignalBlocker quiet(m_view);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfKey(keys.constFirst()));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

QString LibraryPane::currentReport() const
{
    return keyAt(m_view->currentIndex());
}

QStringList LibraryPane::reportsMeant(const QString &read) const
{
    const QStringList selected = selectedReports();
    if (selected.size() > 1)
        return selected;
    return read.isEmpty() ? QStringList() : QStringList(read);
}

QStringList LibraryPane::selectedReports() const
{
    QStringList keys;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        if (const QString key = keyAt(row); !key.isEmpty())
            keys << key;
    }
    return keys;
}

QString LibraryPane::summary() const
{
    return tr("%n report(s)", nullptr, m_model->reportCount());
}

void LibraryPane::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString LibraryPane::keyAt(const QModelIndex &index) const
{
    return index.data(LibraryModel::KeyRole).toString();
}

void LibraryPane::showMenu(const QPoint &position)
{
    const QString key = keyAt(m_view->indexAt(position));
    if (key.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, key);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void LibraryPane::fillMenu(QMenu &menu, const QString &key)
{
    const auto add = [&](const QString &text, void (LibraryPane::*wish)(const QString &)) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, key, wish] {
            Q_EMIT(this->*wish)(key);
        });
    };
    add(tr("&Open"), &LibraryPane::openRequested);
    add(tr("Open &Beside"), &LibraryPane::openBesideRequested);
    const QStringList selected = selectedReports();
    QAction *compare = menu.addAction(tr("Compare the &Selected Reports"));
    compare->setEnabled(selected.size() > 1);
    connect(compare, &QAction::triggered, this,
            [this, selected] { Q_EMIT compareRequested(selected); });
    menu.addSeparator();
    add(tr("&Correct What It Is…"), &LibraryPane::correctRequested);
    const QStringList meant = selected.contains(key) ? selected : QStringList(key);
    QAction *label = menu.addAction(tr("&Labels…"));
    connect(label, &QAction::triggered, this, [this, meant] { Q_EMIT labelsRequested(meant); });
    addFormats(menu, key, meant);
    add(tr("Show in &Folder"), &LibraryPane::showInFolderRequested);
    menu.addSeparator();
    QAction *remove = menu.addAction(meant.size() > 1 ? tr("&Remove the Selected from Library…")
                                                      : tr("&Remove from Library…"));
    connect(remove, &QAction::triggered, this, [this, meant] { Q_EMIT removeRequested(meant); });
}

/// What joins formats is there always; what opens or separates them where there are some.
void LibraryPane::addFormats(QMenu &menu, const QString &key, const QStringList &meant)
{
    const QModelIndex report = m_model->indexOfKey(key);
    const QStringList formats = report.data(LibraryModel::FormatsRole).toStringList();
    const bool hasTwin = !report.data(LibraryModel::AlikeRole).toStringList().isEmpty();
    QAction *join = menu.addAction(tr("&Join Formats…"));
    join->setEnabled(meant.size() > 1 || hasTwin || !formats.isEmpty());
    connect(join, &QAction::triggered, this, [this, meant] { Q_EMIT joinRequested(meant); });
    if (formats.isEmpty())
        return;
    connect(menu.addAction(tr("Se&parate Formats")), &QAction::triggered, this,
            [this, key] { Q_EMIT separateRequested(key); });
    QMenu *others = menu.addMenu(tr("Other Forma&ts"));
    for (const QString &other : formats) {
        const LibraryEntry *entry = entryIn(m_joined, other);
        const QString name = entry ? formatAndFile(*entry) : other;
        connect(others->addAction(plainCaption(name)), &QAction::triggered, this,
                [this, other] { Q_EMIT openRequested(other); });
    }
}

} // namespace PlanLens

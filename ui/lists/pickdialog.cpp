// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pickdialog.h"

#include "lists/listpane.h"
#include "text/pinyin.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

namespace {

enum Roles {
    IdRole = Qt::UserRole,
    NamesRole,
    NoteRole,
    GivenRole, ///< its place in the order given
    FitRole,   ///< NameFit
    PlaceRole  ///< what the list is sorted by
};

/// All of the text together, or as well as the worst of its words does. That a note, such as a
/// unit, is one of them makes nothing the one that was meant.
NameFit fitOfChoice(const QString &text, const QStringList &names, const QString &note)
{
    NameFit worst = NameFit::Whole;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const NameFit ofNote = std::min(nameFit(word, note), NameFit::Inside);
        worst = std::min(worst, std::max(bestFit(word, names), ofNote));
    }
    return worst == NameFit::None ? worst : std::max(worst, bestFit(text, names));
}

QStandardItem *makeItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

PickDialog::PickDialog(const QString &title, const QString &hint, const QList<Choice> &choices,
                       QWidget *parent)
    : QDialog(parent)
    , m_line(makeFilterLine(hint, title, this))
    , m_view(makeListView(QStringLiteral("choices"), title, this))
    , m_model(new QStandardItemModel(this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("pickDialog"));
    for (const Choice &choice : choices) {
        QStandardItem *name = makeItem(choice.name);
        name->setData(choice.id, IdRole);
        name->setData(QStringList(choice.name) + choice.otherNames, NamesRole);
        name->setData(choice.note, NoteRole);
        name->setData(m_model->rowCount(), GivenRole);
        m_model->appendRow({name, makeItem(choice.note)});
    }
    m_model->setSortRole(PlaceRole);
    m_model->setColumnCount(2); // also where there is nothing to choose from
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHeaderHidden(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &PickDialog::narrow);
    connect(m_view, &QTreeView::doubleClicked, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [buttons](const QModelIndex &current) {
                buttons->button(QDialogButtonBox::Ok)->setEnabled(current.isValid());
            });
    resize(560, 420);
    narrow();
    // Where there is nothing to choose from, no choice was lost that would tell.
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_view->currentIndex().isValid());
    m_line->setFocus();
}

void PickDialog::rank()
{
    const QString text = m_line->text();
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        QStandardItem *item = m_model->item(row);
        const NameFit fit = fitOfChoice(text, item->data(NamesRole).toStringList(),
                                        item->data(NoteRole).toString());
        item->setData(int(fit), FitRole);
        item->setData((int(NameFit::Whole) - int(fit)) * count + item->data(GivenRole).toInt(),
                      PlaceRole);
    }
    m_model->sort(0);
}

void PickDialog::narrow()
{
    rank();
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool shown = index.data(FitRole).toInt() != int(NameFit::None);
        m_view->setRowHidden(row, {}, !shown);
        if (shown && !first.isValid())
            first = index;
    }
    m_view->setCurrentIndex(first);
}

void PickDialog::pick()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    accept();
    Q_EMIT picked(current.data(IdRole).toString());
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_view, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace PlanLens

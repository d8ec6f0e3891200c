// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/watchdialog.h"

#include "style/plaintext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace PlanLens {

WatchDialog::WatchDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_note(new PlainLabel(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Watch Folders"));
    auto *what = new PlainLabel(tr("New and changed reports in these folders, and in the folders "
                                   "below them, are imported into this library by themselves."),
                                this);
    what->setWordWrap(true);
    m_list->setAccessibleName(tr("Watched folders"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setAccessibleName(tr("Note on the watched folders"));
    m_add->setToolTip(tr("Watches another folder"));
    m_remove->setToolTip(tr("Watches the folder no longer; what was imported stays"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &WatchDialog::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QString folder = chosen(); !folder.isEmpty())
            Q_EMIT removeRequested(folder);
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    resize(560, 320);
    setFolders({});
}

QString WatchDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void WatchDialog::setFolders(const QList<WatchedFolder> &folders)
{
    const QString before = chosen();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const WatchedFolder &folder : folders) {
        const QString name = QDir::toNativeSeparators(folder.path);
        auto *item = new QListWidgetItem(folder.isThere ? name : tr("%1 (not there)").arg(name));
        item->setData(Qt::UserRole, folder.path);
        item->setToolTip(item->text());
        m_list->addItem(item);
    }
    // Where the one that was chosen went, its neighbour is at hand.
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    choose(before);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_note->setText(folders.isEmpty() ? tr("No folder is watched.") : QString());
}

void WatchDialog::choose(const QString &folder)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == folder)
            m_list->setCurrentRow(row);
    }
}

void WatchDialog::say(const QString &text)
{
    m_note->setText(text);
}

} // namespace PlanLens

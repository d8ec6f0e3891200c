// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/labelsdialog.h"

#include "library/reportlabels.h"
#include "style/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr int labelRole = Qt::UserRole; ///< what an item stands for, whatever it says
constexpr int longestLabels = 200;      ///< characters, of all that are typed at once

} // namespace

LabelsDialog::LabelsDialog(const QString &about, const QList<QStringList> &given,
                           const QStringList &inUse, QWidget *parent)
    : QDialog(parent), m_given(given), m_list(new QListWidget(this)), m_editor(new QLineEdit(this))
{
    setWindowTitle(tr("Labels"));
    setObjectName(QStringLiteral("labelsDialog"));
    auto *meant = new PlainLabel(about, this);
    meant->setWordWrap(true);
    meant->setObjectName(QStringLiteral("muted"));
    m_list->setAccessibleName(tr("Labels in use"));
    m_list->setUniformItemSizes(true);
    for (const QString &label : inUse)
        addLabel(label);
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_editor->setAccessibleName(tr("New label"));
    m_editor->setPlaceholderText(tr("A word of your own; commas part several"));
    m_editor->setMaxLength(longestLabels);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout;
    form->addRow(tr("&New label"), m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(meant);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(labels());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(420, sizeHint().height());
    m_editor->setFocus();
}

/// Where only some of the reports have it, that is said in words too.
void LabelsDialog::addLabel(const QString &label)
{
    const auto having =
        std::count_if(m_given.cbegin(), m_given.cend(),
                      [&](const QStringList &labels) { return labels.contains(label); });
    const bool isMixed = having > 0 && having < m_given.size();
    auto *item = new QListWidgetItem(
        isMixed ? tr("%1 (on %2 of %3 reports)", "a label, how many have it")
                      .arg(label, QString::number(having), QString::number(m_given.size()))
                : label,
        m_list);
    item->setData(labelRole, label);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (isMixed)
        flags |= Qt::ItemIsUserTristate;
    item->setFlags(flags);
    item->setCheckState(isMixed ? Qt::PartiallyChecked : having > 0 ? Qt::Checked : Qt::Unchecked);
}

QStringList LabelsDialog::typed() const
{
    static const QRegularExpression commas(QStringLiteral("[,，、]"));
    QStringList labels;
    const QStringList parts = m_editor->text().split(commas);
    for (const QString &part : parts) {
        if (const QString label = labelFrom(part); !label.isEmpty())
            labels << label;
    }
    return labels;
}

QList<QStringList> LabelsDialog::labels() const
{
    QStringList ticked;
    QStringList takenOff;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::PartiallyChecked)
            (item->checkState() == Qt::Checked ? ticked : takenOff)
                << item->data(labelRole).toString();
    }
    ticked += typed();
    QList<QStringList> result;
    for (QStringList labels : m_given) {
        for (const QString &label : std::as_const(takenOff))
            labels.removeAll(label);
        labels += ticked;
        labels.removeDuplicates();
        result << labels;
    }
    return result;
}

} // namespace PlanLens

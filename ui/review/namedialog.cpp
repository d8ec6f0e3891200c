// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/namedialog.h"

#include "style/plaintext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace PlanLens {

NameDialog::NameDialog(const PrintedName &printed, DecisionKind kind, const QStringList &known,
                       QWidget *parent)
    : QDialog(parent), m_printed(printed), m_kind(kind), m_name(new QLineEdit(printed.name, this))
{
    const bool isNew = kind == DecisionKind::NewIndicator;
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(isNew ? tr("New Indicator") : tr("Rename"));
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    auto *form = new QFormLayout(this);
    auto *printedLabel = new PlainLabel(printed.name, this);
    form->addRow(tr("Printed"), printedLabel);
    form->addRow(isNew ? tr("&Name") : tr("To be &read as"), m_name);
    if (isNew)
        addIndicatorRows(*form);
    else
        offer(known);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(decision());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        const QString name = m_name->text().trimmed();
        // A renaming to itself would say nothing.
        ok->setEnabled(!name.isEmpty() &&
                       (m_kind == DecisionKind::NewIndicator || name != m_printed.name));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    resize(440, sizeHint().height());
}

void NameDialog::addIndicatorRows(QFormLayout &form)
{
    m_unit = new QLineEdit(m_printed.unit, this);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("The unit it is charted in"));
    m_direction = new QComboBox(this);
    m_direction->setAccessibleName(tr("A target is met"));
    m_direction->addItem(tr("as the target's own words say"), int(Direction::None));
    m_direction->addItem(tr("where it is reached or passed"), int(Direction::Higher));
    m_direction->addItem(tr("where it is not passed"), int(Direction::Lower));
    form.addRow(tr("&Unit"), m_unit);
    form.addRow(tr("A target is &met"), m_direction);
}

void NameDialog::offer(const QStringList &known)
{
    auto *completer = new QCompleter(known, this);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

NameDecision NameDialog::decision() const
{
    NameDecision decision{.printed = m_printed, .kind = m_kind, .name = m_name->text().trimmed()};
    if (m_kind == DecisionKind::NewIndicator) {
        decision.indicator = ownIndicatorId(decision.name);
        decision.unit = m_unit->text().trimmed();
        decision.direction = Direction(m_direction->currentData().toInt());
    }
    return decision;
}

} // namespace PlanLens

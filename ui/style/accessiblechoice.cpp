// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/accessiblechoice.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLineEdit>

namespace PlanLens {

namespace {

struct AccessibleChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::AccessibleText)
};

class AccessibleChoice : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    /// The list that it opens, and the line that can be typed into.
    int childCount() const override { return box()->lineEdit() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->lineEdit()
                   ? QAccessible::queryAccessibleInterface(box()->lineEdit())
                   : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *line = child(1);
        return line && line->rect().contains(x, y) ? line : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->lineEdit() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    /// What reads the screen says the label before it by itself.
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return box()->currentText();
        if (what == QAccessible::Accelerator)
            return QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText);
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        const QString name = box()->accessibleName();
        const QString chosen = box()->currentText();
        if (chosen.isEmpty())
            return name;
        const bool told = name.isEmpty() || !relations(QAccessible::Label).isEmpty();
        return told ? chosen : AccessibleChoiceWords::tr("%1: %2").arg(name, chosen);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.hasPopup = true;
        state.editable = box()->isEditable();
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeChoiceInterface(const QString &className, QObject *object)
{
    auto *box =
        className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleChoice(box) : nullptr;
}

} // namespace

void speakChoices()
{
    QAccessible::installFactory(makeChoiceInterface);
}

} // namespace PlanLens

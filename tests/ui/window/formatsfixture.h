// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include "library/formatsdialog.h"
#include "library/librarypane.h"
#include "links/formatlinks.h"
#include "window/importbanner.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>

namespace PlanLens::Fixtures {

/// A report of a year of which the text is long enough to be known again.
inline QString reportOf(int year)
{
    return QStringLiteral(
               "关于重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告\n"
               "一、%1年计划执行情况\n"
               "全年地区生产总值增长5.4%，固定资产投资增长11.2%，社会消费品零售总额增长18.3%，"
               "一般公共预算收入完成23.61亿元，城镇新增就业5.9万人。\n"
               "新增充电桩群360个，新建改建公园12个，完成老旧小区改造145.6万平方米，"
               "惠及居民1.82万户，群众的获得感进一步增强。\n")
        .arg(QString::number(year), QString::number(year + 1));
}

/// A window with one report in two formats.
class FormatsTest : public QObject
{
protected:
    MainWindow &window() { return *m_test->window; }
    LibraryPane &pane() { return *window().libraryPane(); }
    WindowActions &actions() { return window().actions(); }
    qsizetype listed() { return window().workspace().entries().size(); }

    void start()
    {
        m_test = std::make_unique<TestWindow>();
        m_text = write(QStringLiteral("plan.txt"), reportOf(2021));
        m_marked = write(QStringLiteral("plan.md"),
                         QStringLiteral("# ") + reportOf(2021) + QStringLiteral("\n打印本页\n"));
        import({m_text, m_marked});
        QCOMPARE(listed(), 2);
        QCOMPARE(window().formats()->groups().size(), 1);
    }

    QString write(const QString &name, const QString &text)
    {
        const QString path = m_test->folder.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        return written ? path : QString();
    }

    void import(const QStringList &paths)
    {
        window().openPaths(paths);
        QVERIFY(m_test->waitForImport());
        QTRY_VERIFY(!window().formats()->isLooking());
    }

    QString keyOf(const QString &file)
    {
        for (const QList<LibraryEntry> &entries :
             {window().workspace().entries(), window().workspace().joined()}) {
            for (const LibraryEntry &entry : entries) {
                if (entry.file == file)
                    return entry.key;
            }
        }
        return {};
    }

    FormatsDialog *open()
    {
        actions().join->trigger();
        return qobject_cast<FormatsDialog *>(QApplication::activeModalWidget());
    }

    FormatsDialog *acceptOffer()
    {
        QPushButton *offered = nullptr;
        for (QPushButton *button : window().banner()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                offered = button;
        }
        if (offered)
            offered->click();
        return qobject_cast<FormatsDialog *>(QApplication::activeModalWidget());
    }

    static void press(const FormatsDialog &dialog, bool join = true)
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        const auto role = join ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole;
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == role)
                button->click();
        }
    }

    void joinAll()
    {
        FormatsDialog *dialog = open();
        QVERIFY(dialog);
        press(*dialog);
        QCOMPARE(listed(), 1);
    }

    std::unique_ptr<TestWindow> m_test;
    QString m_text; ///< path
    QString m_marked;
};

} // namespace PlanLens::Fixtures

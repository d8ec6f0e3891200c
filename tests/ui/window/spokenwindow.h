// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenparts.h"
#include "windowfixture.h"

#include "comparing/comparisonpage.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"

#include <memory>

namespace PlanLens::Fixtures {

/// A window that a screen reader listens to.
class SpokenWindow
{
protected:
    /// What says a widget is asked for at once, and then kept, as where a reader listens.
    static void listen()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(
            [](QAccessibleEvent *event) { event->accessibleInterface(); });
    }
    void open()
    {
        m_test.reset();
        m_test = std::make_unique<TestWindow>();
    }
    /// With the samples, one of them read and its growth chosen.
    void openReports()
    {
        open();
        QVERIFY(m_test->openSamples());
        QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500000"), 2022)));
        window().focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
    }
    void compare()
    {
        window().libraryPane()->view()->selectAll();
        window().actions().compare->trigger();
        QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
        QVERIFY(window().comparisonPage()->isVisible());
        window().comparisonPage()->showView(window().comparison()->texts());
        QVERIFY(texts().lines().size() > 3);
    }
    MainWindow &window() { return *m_test->window; }
    SideBySideView &texts() { return *window().comparison()->texts()->view(); }

private:
    std::unique_ptr<TestWindow> m_test;
};

} // namespace PlanLens::Fixtures

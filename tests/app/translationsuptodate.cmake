# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where the sources say something that the .ts files do not know yet, or no longer say what
# they know. Run with LUPDATE, ROOT (of the sources) and SCRATCH (a folder of its own).
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
set(names planlens_zh_CN.ts planlens_en.ts)
foreach(name IN LISTS names)
    file(COPY ${ROOT}/translations/${name} DESTINATION ${SCRATCH})
endforeach()
execute_process(
    COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${ROOT}/models ${ROOT}/ui ${ROOT}/app
            -ts ${names}
    WORKING_DIRECTORY ${SCRATCH}
    COMMAND_ERROR_IS_FATAL ANY)
foreach(name IN LISTS names)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E compare_files ${ROOT}/translations/${name} ${SCRATCH}/${name}
        RESULT_VARIABLE differs)
    if(differs)
        message(FATAL_ERROR "translations/${name} is not up to date: build the target update_translations")
    endif()
endforeach()

// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace newsparse::tool {

/// The three steps of a pipeline over slots of type Slot that are used again and again.
template <class Slot>
struct Steps {
  std::function<bool(Slot&)> read;                      // one thread; false at the end
  std::function<void(Slot&, std::size_t worker)> work;  // any slot, several threads
  std::function<void(Slot&)> write;                     // one thread, in the order of reading
};

/// Runs the steps one after the other on this thread, until read() gives false.
template <class Slot>
void run_in_order(const Steps<Slot>& steps) {
  for (Slot slot; steps.read(slot); steps.write(slot)) steps.work(slot, 0);
}

/// The same with all steps at once: reading on this thread, work on `workers` threads, writing on one
/// more. A slot is written as soon as those before it are; reading waits while all slots are under way.
/// An exception of a step ends the run and is thrown again here.
template <class Slot>
void run_in_order(const Steps<Slot>& steps, std::size_t workers) {
  std::vector<Slot> slots(2 * workers + 2);
  std::vector<char> is_done(slots.size());
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t read = 0, taken = 0, written = 0;  // counts of slots; written <= taken <= read
  bool ended = false;
  std::exception_ptr failure;

  // Runs a loop that holds the lock except within step().
  const auto run = [&](auto loop) {
    std::unique_lock lock(mutex);
    const auto step = [&](auto action) {
      lock.unlock();
      action();
      lock.lock();
      changed.notify_all();
    };
    const auto wait_for = [&](auto condition) {
      changed.wait(lock, [&] { return failure || condition(); });
      return !failure;
    };
    try {
      loop(step, wait_for);
    } catch (...) {
      if (!lock.owns_lock()) lock.lock();
      if (!failure) failure = std::current_exception();
      changed.notify_all();
    }
  };

  std::vector<std::thread> threads;
  for (std::size_t worker = 0; worker < workers; ++worker) {
    threads.emplace_back(run, [&, worker](auto step, auto wait_for) {
      while (wait_for([&] { return taken < read || ended; }) && taken < read) {
        const std::size_t slot = taken++ % slots.size();
        step([&] { steps.work(slots[slot], worker); });
        is_done[slot] = true;
        changed.notify_all();
      }
    });
  }
  threads.emplace_back(run, [&](auto step, auto wait_for) {
    const auto next = [&] { return written % slots.size(); };
    while (wait_for([&] { return is_done[next()] || (ended && written == read); }) && is_done[next()]) {
      step([&] { steps.write(slots[next()]); });
      is_done[next()] = false;
      ++written;
      changed.notify_all();
    }
  });
  run([&](auto step, auto wait_for) {
    for (bool more = true; more && wait_for([&] { return read - written < slots.size(); });) {
      step([&] { more = steps.read(slots[read % slots.size()]); });
      if (more) ++read;
      ended = !more;
      changed.notify_all();
    }
  });
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace newsparse::tool

"""OpenStack Swift with its S3 interface, all four servers in one process, for tests. Arguments: folder, port.

Debian: swift-proxy swift-account swift-container swift-object. Ends with its standard input.
"""
import os
import sys

import eventlet
from eventlet import wsgi

from swift.common import utils
utils.eventlet_monkey_patch()
from swift.common.ring import RingBuilder  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402

folder, port = sys.argv[1], int(sys.argv[2])
utils.HASH_PATH_SUFFIX = b'test'
utils.validate_hash_conf = lambda: None
os.makedirs(f'{folder}/devices/one', exist_ok=True)

# Sockets first: rings name the ports.
sockets = {name: eventlet.listen(('127.0.0.1', 0)) for name in ('account', 'container', 'object')}
for name, socket in sockets.items():
    builder = RingBuilder(2, 1, 0)
    builder.add_dev({'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': socket.getsockname()[1],
                     'device': 'one', 'weight': 1})
    builder.rebalance()
    builder.get_ring().save(f'{folder}/{name}.ring.gz')

common = f'''
[DEFAULT]
devices = {folder}/devices
swift_dir = {folder}
mount_check = false
fallocate_reserve = 0
disable_fallocate = true
log_level = ERROR
log_address = {folder}/no-log
'''
simple = '''
[pipeline:main]
pipeline = {name}-server
[app:{name}-server]
use = egg:swift#{name}
allow_versions = true
'''
proxy = '''
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck listing_formats s3api tempauth copy slo dlo versioned_writes symlink proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_test_one = guarded-by-one .admin
[filter:s3api]
use = egg:swift#s3api
s3_acl = false
check_bucket_owner = false
location = us-east-1
max_bucket_listing = 5
[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_object_versioning = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:symlink]
use = egg:swift#symlink
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
'''
for name in ('account', 'container', 'object', 'proxy'):
    with open(f'{folder}/{name}.conf', 'w') as file:
        file.write(common + (proxy if name == 'proxy' else simple.format(name=name)))
sockets['proxy'] = eventlet.listen(('127.0.0.1', port))


class Quiet:
    def write(self, *_):
        pass
    debug = info = error = write


class NoCache:
    """Stands where memcached would: nothing is remembered."""
    def get(self, *_, **__):
        return None

    def set(self, *_, **__):
        pass
    delete = incr = decr = set


def without_cache(app):
    def run(env, start):
        env['swift.cache'] = NoCache()
        return app(env, start)
    return run


for name, socket in sockets.items():
    app = loadapp(f'{folder}/{name}.conf', global_conf={'log_name': name})
    served = without_cache(app) if name == 'proxy' else app
    eventlet.spawn(wsgi.server, socket, served, Quiet(), max_size=256, debug=False)
print(sockets['proxy'].getsockname()[1], flush=True)
eventlet.tpool.execute(sys.stdin.read)

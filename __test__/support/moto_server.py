"""moto's server on a free port of the loopback, until its standard input ends. Prints the port.

Of KMS it does two things besides that moto leaves out: it signs a DIGEST as one, and refuses to hash more than
4,096 bytes.
"""

import base64
import json
import os
import sys
import threading

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from moto.kms.exceptions import ValidationException
from moto.kms.responses import KmsResponse
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

sign_raw = KmsResponse.sign


def sign(self):
    message = self._get_param("Message")
    if self._get_param("MessageType") != "DIGEST":
        if len(message) > 4096:
            raise ValidationException("Member must have length less than or equal to 4096")
        return sign_raw(self)
    sign_raw(self)  # for what it refuses
    key = self.kms_backend.describe_key(self._get_param("KeyId"))
    private, digest = key.private_key.private_key, utils.Prehashed(hashes.SHA256())
    if isinstance(private, rsa.RSAPrivateKey):
        signature = private.sign(message, padding.PKCS1v15(), digest)
    else:
        signature = private.sign(message, ec.ECDSA(digest))
    return json.dumps(
        {
            "KeyId": key.arn,
            "Signature": base64.b64encode(signature).decode(),
            "SigningAlgorithm": self._get_param("SigningAlgorithm"),
        }
    )


KmsResponse.sign = sign


def end_with_parent():
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
server = make_server("127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), threaded=True)
print(server.server_port, flush=True)
server.serve_forever()

# From the public post "How to Initiate a Cobrowse Session Programmatically via Genesys Cloud CX API" on forum.sggu.com (seed 003), its
# "Complete Working Example", unchanged. The post had lost its indentation and empty lines, which are restored here.

import os
import time
import requests
from typing import Optional, Dict

# --- Authentication Class (from Step 1) ---

class GenesysAuth:
    def __init__(self, client_id: str, client_secret: str, environment: str = "mypurecloud.com"):
        self.client_id = client_id
        self.client_secret = client_secret
        self.environment = environment
        self.base_url = f"https://{environment}"
        self.token_url = f"{self.base_url}/oauth/token"
        self.access_token: Optional[str] = None
        self.token_expiry: float = 0

    def get_access_token(self) -> str:
        if self.access_token and time.time() < (self.token_expiry - 60):
            return self.access_token
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        data = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret
        }
        try:
            response = requests.post(self.token_url, headers=headers, data=data)
            response.raise_for_status()
            token_data = response.json()
            self.access_token = token_data["access_token"]
            self.token_expiry = time.time() + token_data["expires_in"]
            return self.access_token
        except requests.exceptions.HTTPError as e:
            raise Exception(f"Authentication failed: {e.response.text}")

# --- Helper Functions ---

def find_user_by_email(auth: GenesysAuth, email: str) -> Optional[str]:
    url = f"https://{auth.environment}/api/v2/users"
    headers = {"Authorization": f"Bearer {auth.get_access_token()}"}
    params = {"email": email, "pageSize": 10}
    try:
        response = requests.get(url, headers=headers, params=params)
        response.raise_for_status()
        users = response.json().get("entities", [])
        return users[0]["id"] if users else None
    except requests.exceptions.HTTPError:
        return None

def initiate_cobrowse_session(auth: GenesysAuth, target_user_id: str, initiator_user_id: str) -> Dict:
    url = f"https://{auth.environment}/api/v2/cobrowse/sessions"
    headers = {
        "Authorization": f"Bearer {auth.get_access_token()}",
        "Content-Type": "application/json"
    }
    payload = {
        "userId": target_user_id,
        "initiatorId": initiator_user_id,
        "type": "standard"
    }
    try:
        response = requests.post(url, headers=headers, json=payload)
        response.raise_for_status()
        return response.json()
    except requests.exceptions.HTTPError as e:
        raise Exception(f"Initiation failed: {e.response.text}")

def get_cobrowse_details(auth: GenesysAuth, session_id: str) -> Dict:
    url = f"https://{auth.environment}/api/v2/cobrowse/sessions/{session_id}"
    headers = {"Authorization": f"Bearer {auth.get_access_token()}"}
    try:
        response = requests.get(url, headers=headers)
        response.raise_for_status()
        return response.json()
    except requests.exceptions.HTTPError as e:
        raise Exception(f"Retrieval failed: {e.response.text}")

# --- Main Execution Flow ---

def main():
    # Configuration
    CLIENT_ID = os.getenv("GENESYS_CLIENT_ID", "your-client-id")
    CLIENT_SECRET = os.getenv("GENESYS_CLIENT_SECRET", "your-client-secret")
    TARGET_EMAIL = os.getenv("TARGET_USER_EMAIL", "customer@example.com")
    INITIATOR_USER_ID = os.getenv("INITIATOR_USER_ID", "your-agent-user-id")

    # 1. Authenticate
    auth = GenesysAuth(CLIENT_ID, CLIENT_SECRET)
    print("Authenticating...")
    token = auth.get_access_token()
    print(f"Authenticated. Token obtained.")

    # 2. Resolve Target User
    print(f"Resolving user ID for {TARGET_EMAIL}...")
    target_user_id = find_user_by_email(auth, TARGET_EMAIL)
    if not target_user_id:
        print(f"Error: User with email {TARGET_EMAIL} not found in Genesys Cloud.")
        return
    print(f"Resolved User ID: {target_user_id}")

    # 3. Initiate Cobrowse Session
    print("Initiating cobrowse session...")
    try:
        session_data = initiate_cobrowse_session(auth, target_user_id, INITIATOR_USER_ID)
        session_id = session_data["id"]
        print(f"Session initiated. ID: {session_id}")
    except Exception as e:
        print(f"Error initiating session: {e}")
        return

    # 4. Retrieve Session Details
    print("Retrieving session details...")
    try:
        details = get_cobrowse_details(auth, session_id)
        print("Session Details:")
        print(f" State: {details.get('state')}")
        print(f" Created: {details.get('createdTimestamp')}")
        # In a real application, you would send the session_id or join_url to the frontend
        # to initialize the Genesys Cloud Cobrowse SDK.
    except Exception as e:
        print(f"Error retrieving details: {e}")

if __name__ == "__main__":
    main()
